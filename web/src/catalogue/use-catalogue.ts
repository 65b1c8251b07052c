import { useQuery } from '@tanstack/react-query';
import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import { choosableOn, entryOf, labelOn, versionOn } from '../../../shared/catalogue/meaning.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { catalogueTexts } from '../../../shared/texts/catalogue/catalogue.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useLanguage } from '../i18n/language-context.ts';
import type { Option } from '../ui/form/field.tsx';
import { cataloguesQuery } from './catalogue-api.ts';
import { useCatalogueWords } from './words.ts';

/** The entries of a catalogue; none as long as they are on their way. Where they cannot be had, a notice of the place says so. */
export const useCatalogue = (name: CatalogueName): readonly ShownEntry[] =>
  useQuery(cataloguesQuery(usePlace())).data?.catalogues[name] ?? [];

const ON_ITS_WAY = '…';

/** A day as it stands in a box of a form: today as long as no whole date was typed. */
export const dayTyped = (text: string): IsoDate => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? (text as IsoDate) : today());

/** How a code was called on the day of a record; beside it how it is called today, when that is something else. */
export const useNameOn = (name: CatalogueName): ((code: string, day: IsoDate) => string) => {
  const { language } = useLanguage();
  const { data, isPending } = useQuery(cataloguesQuery(usePlace()));
  return (code, day) => {
    const entry = entryOf(data?.catalogues[name] ?? [], code);
    if (!entry) return isPending ? ON_ITS_WAY : code;
    const { label, present } = labelOn(entry, day, today());
    return present ? catalogueTexts[language].thenAndNow(label[language], present[language]) : label[language];
  };
};

/** The names of codes as they were called on a day, today unless one is given, in the language of the screen. */
export const useNamesOn = (name: CatalogueName): ((codes: readonly string[], day?: IsoDate) => string) => {
  const nameOn = useNameOn(name);
  return (codes, day = today()) => codes.map((code) => nameOn(code, day)).join(', ');
};

export type Choosing = {
  /** The day of the record; of one that is still worked on, today too. */
  readonly days: readonly [IsoDate, ...IsoDate[]];
  /** What the record has already: it stays to be chosen. */
  readonly kept?: readonly string[];
};

/** What can be chosen on the day of a record, under the names of that day. */
export const useOptionsOn = (name: CatalogueName, { days, kept = [] }: Choosing): Option<string>[] => {
  const { language } = useLanguage();
  const texts = useCatalogueWords();
  const options = useCatalogue(name).map((entry) => {
    const states = days.map((day) => choosableOn(entry, day));
    const isOpen = states.some(({ state }) => state === 'open');
    const [first] = states;
    const label = versionOn(entry, days[0])[language];
    const since = first?.state === 'closed' ? ` (${texts.closedSince(formatDate(first.since))})` : '';
    return { value: entry.code, label: isOpen ? label : `${label}${since}`, isOpen };
  });
  return [
    ...options.filter(({ isOpen }) => isOpen),
    ...options.filter(({ isOpen, value }) => !isOpen && kept.includes(value)),
  ];
};
