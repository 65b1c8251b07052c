import type { Label } from '../../../shared/reference/label.ts';
import { proposedTitle } from '../../../shared/trajectory/proposals.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { useReference } from '../ui/reference.ts';
import type { TrajectoryValues } from './form-values.ts';

/** What a trajectory would be called by its first theme and company; empty as long as one of them is not chosen. */
export const useProposedTitle = () => {
  const { language } = useLanguage();
  const themes: Readonly<Record<string, Label>> | undefined = useReference(
    'themes',
    async () => (await import('../../../shared/reference/themes.ts')).THEMES,
  );
  return (values: Pick<TrajectoryValues, 'themes' | 'companies'>): string => {
    const [company] = values.companies;
    const theme = themes?.[values.themes[0] ?? ''];
    return theme && company ? proposedTitle(theme, company.name, language) : '';
  };
};
