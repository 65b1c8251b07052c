import type { IsoDate } from '../../../../shared/kernel/dates.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import { SEGMENTS } from '../../../../shared/partnership/membership.ts';
import type { Member } from '../../../../shared/partnership/schema.ts';
import { COMPANY_SIZES } from '../../../../shared/reference/company-sizes.ts';
import { REFERENCE_REGION_CODES, REFERENCE_REGIONS } from '../../../../shared/reference/regions.ts';
import { today } from '../../app/today.ts';
import { useNameOn, useOptionsOn } from '../../catalogue/use-catalogue.ts';
import { useLabel } from '../../i18n/language-context.ts';
import type { Option } from '../../ui/form/field.tsx';
import { useMemberWords } from './words.ts';

/** The names of regions and sizes in the language of the screen, in the order in which they are listed. */
export const useFocusOptions = (): Readonly<Record<'regions' | 'segments', Option<string>[]>> => {
  const label = useLabel();
  return {
    regions: REFERENCE_REGION_CODES.map((value) => ({ value, label: label(REFERENCE_REGIONS[value]) })),
    segments: SEGMENTS.map((value) => ({ value, label: label(COMPANY_SIZES[value]) })),
  };
};

/** The themes that the agency has open today: what is to be covered. `other` is no theme that one could cover. */
export const useOpenThemes = (day: IsoDate = today()): Option<string>[] =>
  useOptionsOn('themes', { days: [day] }).filter(({ value }) => value !== 'other');

/** What a member focuses on, in words; everything of a list in one. */
export const useFocusNames = () => {
  const words = useMemberWords();
  const { regions, segments } = useFocusOptions();
  const themeName = useNameOn('themes');
  const named = (codes: readonly string[], options: readonly Option<string>[], all: string): string | undefined => {
    if (codes.length === 0) return undefined;
    const names = options.filter(({ value }) => codes.includes(value)).map(({ label }) => label);
    return names.length === options.length ? all : names.join(', ');
  };
  const themes = useOpenThemes();
  return {
    regions: (member: Member) => named(member.regions, regions, words.everywhere),
    segments: (member: Member) => named(member.segments, segments, words.everySize),
    themes: (member: Member) =>
      member.themes.length === 0
        ? undefined
        : themes.length > 0 && themes.every(({ value }) => member.themes.includes(value))
          ? words.everyTheme
          : member.themes.map((code) => themeName(code, today())).join(', '),
  };
};

/** From when until when, as it is said. */
export const usePeriodText = (): ((member: Pick<Member, 'from' | 'until'>) => string) => {
  const words = useMemberWords();
  return ({ from, until }) =>
    until === undefined ? words.since(formatDate(from)) : words.fromTo(formatDate(from), formatDate(until));
};
