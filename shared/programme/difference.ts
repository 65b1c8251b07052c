import { isSameJson } from '../kernel/same-json.ts';
import { RULE_NAMES } from './rule-kinds.ts';
import type { RuleContent, RuleName } from './schema.ts';

/** The rules that say something else, in the order in which people look for them. Empty when nothing changes. */
export const changedRules = (before: RuleContent, after: RuleContent): RuleName[] =>
  RULE_NAMES.filter((name) => !isSameJson(before[name], after[name]));
