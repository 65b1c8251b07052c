import { entryOf, versionOn } from '../../../shared/catalogue/meaning.ts';
import { proposedTitle } from '../../../shared/trajectory/proposals.ts';
import { today } from '../app/today.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/language-context.ts';
import type { TrajectoryValues } from './form-values.ts';

/** What a trajectory would be called by its first theme and company; empty as long as one of them is not chosen. */
export const useProposedTitle = () => {
  const { language } = useLanguage();
  const themes = useCatalogue('themes');
  return (values: Pick<TrajectoryValues, 'themes' | 'companies'>): string => {
    const [company] = values.companies;
    const theme = entryOf(themes, values.themes[0]);
    return theme && company ? proposedTitle(versionOn(theme, today()), company.name, language) : '';
  };
};
