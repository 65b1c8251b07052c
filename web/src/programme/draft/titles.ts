import { formatMoneyInEuros } from '../../../../shared/kernel/format.ts';
import type { DraftView } from '../../../../shared/programme/draft/requests.ts';
import type { Simulation } from '../../../../shared/programme/simulation-schema.ts';
import { findingOf } from './finding.ts';
import type { RulesDraftWords } from './words.ts';

/** What a draft comes to, as the title of its page. */
export const draftTitle = (
  { state, title, differences, publishedAs }: DraftView,
  { titles }: RulesDraftWords,
): string => {
  if (state === 'draft') return titles.draft(title, new Set(differences.flatMap(({ rules }) => rules)).size);
  return state === 'published' ? titles.published(title, publishedAs ?? '') : titles[state](title);
};

/** What a simulation comes to, as the title of its card. */
export const simulationTitle = (simulation: Simulation, { findings }: RulesDraftWords['simulation']): string => {
  const finding = findingOf(simulation);
  switch (finding.kind) {
    case 'nothing':
      return findings.nothing;
    case 'cutStays':
      return findings.cutStays(finding.some, finding.all);
    default: {
      const [before, after] = [formatMoneyInEuros(finding.before), formatMoneyInEuros(finding.after)];
      return findings[finding.kind](before, after, finding.some, finding.all);
    }
  }
};
