import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import { entryOf } from '../../../shared/catalogue/meaning.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { catalogueTexts } from '../../../shared/texts/catalogue/catalogue.ts';
import { useLanguage } from '../i18n/language-context.ts';
import type { EntryValues } from './entry-values.ts';
import { useEntryWords } from './entry-words.ts';
import { dayTyped, useCatalogue } from './use-catalogue.ts';
import { useCatalogueWords } from './words.ts';

type Shown = Readonly<Partial<Record<keyof EntryValues, (value: string) => string>>>;

const worded =
  (words: Readonly<Record<string, string>>) =>
  (code: string): string =>
    words[code] ?? code;

const day = (value: string): string => (value === '' ? '' : formatDate(dayTyped(value)));

/** How values of the form of an entry read that are typed as a code or a day. */
export const useShownValues = (catalogue: CatalogueName): Shown => {
  const { language, texts } = useLanguage();
  const { audiences, kinds } = catalogueTexts[language];
  const entries = useCatalogue(catalogue);
  const { name } = useEntryWords();
  const nameOf = (code: string): string => {
    const entry = entryOf(entries, code);
    return entry ? name(entry) : code;
  };
  return {
    audience: worded(audiences),
    kind: worded(kinds),
    phase: worded(useCatalogueWords().phases),
    dimension: worded(texts.trajectory.form.resultHints),
    replacedBy: nameOf,
    validFrom: day,
    validUntil: day,
    from: day,
  };
};
