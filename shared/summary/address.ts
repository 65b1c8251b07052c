import type { Language } from '../kernel/languages.ts';
import { quarterInPath } from './quarter-in-path.ts';
import { AGENCY_PLACE, type Summary } from './schema.ts';

/** The path of a summary's page in the web, in one language: `/partnerships/alfa/summaries/2026-Q3?language=nl`. */
export const summaryAddress = ({ place, quarter }: Pick<Summary, 'place' | 'quarter'>, language: Language): string => {
  const home = place === AGENCY_PLACE ? '/agency' : `/partnerships/${place}`;
  return `${home}/summaries/${quarterInPath(quarter)}?language=${language}`;
};
