import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { contentOf } from '../../shared/programme/in-force.ts';
import { RULE_NAMES } from '../../shared/programme/rule-kinds.ts';
import { programme } from '../../web/src/i18n/nl/programme.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { RULE_GROUP_NAMES, RULE_GROUPS, ruleValue } from '../../web/src/programme/rule-values.ts';

const RULES = contentOf(DEFAULT_RULES);
const shown = (name: (typeof RULE_NAMES)[number], rules = RULES): string =>
  ruleValue(name, rules, { programme, general: nl.general });

describe('a rule in words', () => {
  it('is shown by its kind, with its unit', () => {
    const rules = { ...RULES, retentionMonths: [6, 12], accessReviewMonths: [1, 7], smeShareNorm: 0.5 };
    expect(shown('publicBodyCounts', rules)).toBe(rules.publicBodyCounts ? nl.general.yes : nl.general.no);
    expect(shown('objectionDays', { ...rules, objectionDays: 30 })).toBe(programme.calendarDays('30'));
    expect(shown('escalationAfterDays', { ...rules, escalationAfterDays: 10 })).toBe(programme.businessDays('10'));
    expect(shown('smallCellThreshold', { ...rules, smallCellThreshold: 5 })).toBe(programme.persons('5'));
    expect(shown('cutSplit', { ...rules, cutSplit: { esf: 40, focusOnTalent: 25 } })).toBe('40 : 25');
    expect(shown('retentionMonths', rules)).toBe(programme.months('6 · 12'));
    expect(shown('accessReviewMonths', rules)).toBe('1 · 7');
    expect(shown('smeShareNorm', rules)).toBe('50%');
    expect(shown('countingRule', { ...rules, countingRule: 'verified' })).toBe(programme.values.verified);
  });

  it('leaves no choice without a word of its own', () => {
    const words: readonly string[] = Object.values(programme.values);
    const choices = RULE_NAMES.filter((name) => typeof RULES[name] === 'string');
    expect(choices.filter((name) => !words.includes(shown(name)))).toEqual([]);
  });

  it('stands in one group each', () => {
    const grouped = RULE_GROUP_NAMES.flatMap((group): readonly string[] => RULE_GROUPS[group]);
    expect(grouped.toSorted()).toEqual(RULE_NAMES.toSorted());
  });
});
