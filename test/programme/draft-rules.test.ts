import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { fieldErrorsOf } from '../../shared/kernel/field-errors.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { draftChangeSchema } from '../../shared/programme/draft/requests.ts';
import { mistakesIn, unready } from '../../shared/programme/draft/rules.ts';
import { isPossible, stepsFor } from '../../shared/programme/draft/steps.ts';
import { contentOf } from '../../shared/programme/in-force.ts';
import type { RuleContent } from '../../shared/programme/schema.ts';

const RULES = contentOf(DEFAULT_RULES);
const TODAY = isoDate('2026-11-28');
const SOON = isoDate('2026-12-01');

describe('a draft of rules', () => {
  const lacking = (draft: Partial<Parameters<typeof unready>[0]>) =>
    unready(
      {
        rules: { ...RULES, objectionDays: 20 },
        reasons: { objectionDays: 'Vraag van de promotoren' },
        validFrom: SOON,
        periods: [1, 2],
        ...draft,
      },
      [DEFAULT_RULES],
      TODAY,
    ).map(({ pointer, message }) => `${pointer} ${message}`);

  it('is proposed once it says from when, and why each rule changes', () => {
    expect(lacking({})).toEqual([]);
    expect(lacking({ validFrom: undefined })).toEqual(['/validFrom required']);
    expect(lacking({ reasons: {} })).toEqual(['/reasons/objectionDays required']);
    expect(lacking({ rules: RULES })).toEqual(['/rules nothingChanges']);
  });

  it('never takes effect in the past, nor after the periods that it is for', () => {
    expect(lacking({ validFrom: TODAY })).toEqual([]);
    expect(lacking({ validFrom: isoDate('2026-11-27') })).toEqual(['/validFrom inThePast']);
    expect(lacking({ validFrom: isoDate('2027-01-01'), periods: [1] })).toEqual(['/validFrom noDayInPeriod']);
    expect(lacking({ validFrom: isoDate('2027-01-01'), periods: [2] })).toEqual([]);
  });

  it('goes back on nothing that another version changed meanwhile without a word', () => {
    const meanwhile = { ...DEFAULT_RULES, version: '2026-1', validFrom: TODAY, noteDueDays: 40 };
    const draft = { rules: { ...RULES, objectionDays: 20 }, reasons: { objectionDays: 'Vraag' }, validFrom: SOON };
    const fields = unready({ ...draft, periods: [1] }, [DEFAULT_RULES, meanwhile], TODAY);
    expect(fields).toEqual([{ pointer: '/reasons/noteDueDays', message: 'required' }]);
  });
});

describe('a mistake in the rules', () => {
  const refused = (rules: object) => {
    const parsed = draftChangeSchema.safeParse({
      expectedVersion: 1,
      title: 'Termijnen',
      rules: { ...RULES, ...rules },
      reasons: {},
      periods: [1, 2],
    });
    return parsed.success ? [] : fieldErrorsOf(parsed.error).map(({ pointer, message }) => `${pointer} ${message}`);
  };

  it.each<[string, object, string]>([
    [
      'shares that are not a whole',
      { fundingPercents: { esf: 40, focusOnTalent: 45, own: 20 } },
      '/rules/fundingPercents mustAddUp',
    ],
    ['a split over nobody', { cutSplit: { esf: 0, focusOnTalent: 0 } }, '/rules/cutSplit tooSmall'],
    ['more than everything', { resultsFundingPercent: 101 }, '/rules/resultsFundingPercent tooLarge'],
    ['half a percent', { resultsFundingPercent: 30.5 }, '/rules/resultsFundingPercent wrongType'],
    ['a choice that is not there', { countingRule: 'all' }, '/rules/countingRule notInList'],
    ['months in no order', { retentionMonths: [6, 3] }, '/rules/retentionMonths mustRise'],
    ['months twice', { retentionMonths: [3, 3] }, '/rules/retentionMonths mustRise'],
    ['months that are measured no more', { retentionMonths: [3, 22] }, '/rules/retentionMonths measuredNoMore'],
    [
      'months that are measured no more once a year',
      { retentionMonths: [3, 13], monitoringCadence: 'yearly' },
      '/rules/retentionMonths measuredNoMore',
    ],
    ['a check before the delivery', { checkDueDays: 10 }, '/rules/checkDueDays beforeDelivery'],
    ['a closing before the check', { closeDueDays: 30 }, '/rules/closeDueDays beforeCheck'],
    ['a rule that nobody knows', { bonus: true }, '/rules/bonus unknownField'],
  ])('is refused at its field: %s', (_, rules, expected) => {
    expect(refused(rules)).toEqual([expected]);
  });

  it('is in none of the rules that the product begins with', () => {
    expect(refused({})).toEqual([]);
    expect(mistakesIn({ ...RULES } satisfies RuleContent)).toEqual([]);
  });
});

describe('the steps of a draft', () => {
  it('divide writing and publishing over two rights', () => {
    expect(stepsFor(new Set(['rules:write']), 'proposed')).toEqual(['takeBack', 'withdraw']);
    expect(stepsFor(new Set(['rules:publish']), 'proposed')).toEqual(['publish']);
    expect(stepsFor(new Set(['rules:write', 'rules:publish']), 'published')).toEqual([]);
  });

  it('leave a publication that broke off nothing but its completion', () => {
    expect(isPossible('publish', 'publishing')).toBe(true);
    expect(stepsFor(new Set(['rules:write']), 'publishing')).toEqual([]);
  });
});
