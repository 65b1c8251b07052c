import { entryOf, labelOn } from '../../../shared/catalogue/meaning.ts';
import type { Catalogues } from '../../../shared/catalogue/registry.ts';
import { WITHOUT_MEMBER } from '../../../shared/figures/progress/keys.ts';
import type { Progress } from '../../../shared/figures/progress/schema.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { COMPANY_SIZES } from '../../../shared/reference/company-sizes.ts';
import type { Label } from '../../../shared/reference/label.ts';
import { REFERENCE_REGIONS } from '../../../shared/reference/regions.ts';
import type { ProgressTexts } from '../../../shared/texts/progress/nl.ts';

/** The tables of progress, in their order. */
export const BREAKDOWNS = ['members', 'regions', 'sizes', 'themes'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];
export type NameOf = (breakdown: Breakdown, key: string) => string;

const labelIn = (labels: Readonly<Record<string, Label>>, key: string, language: Language): string =>
  Object.hasOwn(labels, key) ? (labels[key]?.[language] ?? key) : key;

type Known = { readonly members: readonly Member[]; readonly catalogues: Pick<Catalogues, 'themes'> };

/** What the rows of each breakdown are called, themes as they are called on the day of the figures. */
export const namesIn =
  ({ on }: Pick<Progress, 'on'>, { members, catalogues }: Known, words: ProgressTexts, language: Language): NameOf =>
  (breakdown, key) => {
    switch (breakdown) {
      case 'members':
        return key === WITHOUT_MEMBER ? words.withoutMember : (members.find(({ id }) => id === key)?.name ?? key);
      case 'regions':
        return labelIn(REFERENCE_REGIONS, key, language);
      case 'sizes':
        return labelIn(COMPANY_SIZES, key, language);
      case 'themes': {
        const entry = entryOf(catalogues.themes, key);
        return entry ? labelOn(entry, on, on).label[language] : key;
      }
    }
  };
