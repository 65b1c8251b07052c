import type { Language } from '../../kernel/languages.ts';
import { BREAKDOWNS } from '../../monitoring/figures/breakdown.ts';
import { RETENTION_KINDS } from '../../monitoring/figures/retention.ts';
import { RELATIONS, UNKNOWN } from '../../monitoring/matching/dimensions.ts';
import { type Dimension, RETENTION_OUTCOMES, SYNERGY, WORK } from '../../monitoring/suppression/published-tables.ts';
import { COMPANY_SIZES } from '../../reference/company-sizes.ts';
import { EXIT_DESTINATIONS } from '../../reference/exit-destinations.ts';
import type { Label } from '../../reference/label.ts';
import { NACE_SECTIONS } from '../../reference/nace-sections.ts';
import { REFERENCE_REGIONS } from '../../reference/regions.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../reference/target-groups.ts';
import { monitoringFigureTexts } from './catalogue.ts';

type Labels = Readonly<Partial<Record<string, Label>>>;

/** `2025/C` of a company's sector: a letter means something else in another version. */
const sectorOf = (code: string): Label | undefined => {
  const [version, letter] = code.split('/');
  const sections = version === '2008' || version === '2025' ? NACE_SECTIONS[version] : [];
  return sections.find((section) => section.code === letter);
};

/** Of a dimension, what its codes are called; nothing for a code that it does not have. */
const nameIn = (dimension: Dimension, code: string, language: Language): string | undefined => {
  const texts = monitoringFigureTexts[language];
  const labels = (list: Labels): string | undefined => list[code]?.[language];
  switch (dimension) {
    case 'targetGroup':
      return labels(TARGET_GROUPS);
    case 'sourceMeasure':
      return labels(KNOWN_FROM);
    case 'localPartnership':
    case 'partnership':
      return code;
    case 'destination':
      return labels(EXIT_DESTINATIONS);
    case 'sector':
      return sectorOf(code)?.[language];
    case 'size':
      return labels(COMPANY_SIZES);
    case 'region':
      return labels(REFERENCE_REGIONS);
    case 'relation': {
      const relation = RELATIONS.find((known) => known === code);
      return relation && texts.relations[relation];
    }
    case 'synergy': {
      const synergy = SYNERGY.find((known) => known === code);
      return synergy && texts.synergies[synergy];
    }
    case 'work': {
      const work = WORK.find((known) => known === code);
      return work && texts.works[work];
    }
    default: {
      const outcome = RETENTION_OUTCOMES.find((known) => known === code);
      return outcome && texts.outcomes[outcome];
    }
  }
};

/** What a category is called. Nobody is left without a name: not known is said, and so is a code that no list has. */
export const categoryName = (dimension: Dimension, code: string, language: Language): string => {
  const { unknown, notInList } = monitoringFigureTexts[language];
  return code === UNKNOWN ? unknown : (nameIn(dimension, code, language) ?? notInList(code));
};

/** What a dimension is called: `Sector`, `Same company after 3 months`. */
export const dimensionName = (dimension: Dimension, language: Language): string => {
  const { breakdowns, retention, headers, work } = monitoringFigureTexts[language];
  if (dimension === 'work') return work;
  const breakdown = BREAKDOWNS.find((known) => known === dimension);
  if (breakdown) return breakdowns[breakdown];
  const kind = RETENTION_KINDS.find((known) => dimension.startsWith(known));
  return kind ? retention(kind, Number(dimension.slice(`${kind}After`.length))) : headers.partnership;
};
