import type { RulesDraftState } from '../../../../shared/programme/draft/schema.ts';
import { useRulesDraftWords } from './words.ts';

const CLASSES = {
  draft: 'tag',
  proposed: 'tag tag-soon',
  publishing: 'tag tag-late',
  published: 'tag tag-good',
  withdrawn: 'tag',
} as const satisfies Record<RulesDraftState, string>;

/** How far a draft is. */
export const StateTag = ({ state }: { state: RulesDraftState }) => (
  <span className={CLASSES[state]}>{useRulesDraftWords().states[state]}</span>
);
