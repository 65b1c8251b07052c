import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { draftViewSchema } from '../../shared/programme/draft/requests.ts';
import { contentOf } from '../../shared/programme/in-force.ts';
import type { SimulatedPartnership } from '../../shared/programme/simulation-schema.ts';
import { rulesDraft as en } from '../../web/src/i18n/en/rules-draft.ts';
import { rulesDraft as nl } from '../../web/src/i18n/nl/rules-draft.ts';
import { checks } from '../../web/src/programme/draft/checks.ts';
import { type DraftValues, isChanged, requestOf, valuesOf } from '../../web/src/programme/draft/draft-values.ts';
import { findingOf } from '../../web/src/programme/draft/finding.ts';
import { draftTitle } from '../../web/src/programme/draft/titles.ts';

const RULES = contentOf(DEFAULT_RULES);
const VIEW = draftViewSchema.parse({
  id: 'rdr_01J00000000000000000000001',
  version: 3,
  state: 'draft',
  title: 'Termijnen',
  from: '2024-1',
  periods: [1, 2],
  validFrom: '2026-12-01',
  rules: RULES,
  reasons: {},
  createdAt: '2026-10-05T10:00:00.000Z',
  updatedAt: '2026-10-05T10:00:00.000Z',
  isOwn: true,
  differences: [],
});

describe('the form of a draft of rules', () => {
  const typed = (changes: DraftValues = {}) => ({ ...valuesOf(VIEW), ...changes });
  const sent = (changes: DraftValues) => checks.change({ expectedVersion: 3, ...requestOf(typed(changes), [RULES]) });

  it('sends every rule as it was, when nobody touches it', () => {
    expect(sent({})).toEqual({
      ok: true,
      value: {
        expectedVersion: 3,
        title: 'Termijnen',
        validFrom: isoDate('2026-12-01'),
        periods: [1, 2],
        rules: RULES,
        reasons: {},
      },
    });
  });

  it('reads what is typed of each kind of rule', () => {
    const changed = sent({
      'rules/countingRule': 'verified',
      'rules/publicBodyCounts': 'no',
      'rules/earlyWarningShare': '82,5',
      'rules/retentionMonths': '3; 6 , 18',
      'rules/yearlyBudget': '9 500 000,5',
      'rules/cutSplit/esf': '50',
      periods: '2',
    });
    expect(changed).toMatchObject({
      ok: true,
      value: {
        periods: [2],
        rules: {
          countingRule: 'verified',
          publicBodyCounts: false,
          earlyWarningShare: 0.825,
          retentionMonths: [3, 6, 18],
          yearlyBudget: 950_000_050,
          cutSplit: { esf: 50, focusOnTalent: 45 },
        },
      },
    });
  });

  it('sends why a rule changes along with it, and nothing of a rule that stayed', () => {
    const values = typed({
      'rules/objectionDays': '20',
      'reasons/objectionDays': 'Vraag van de promotoren',
      'reasons/noteDueDays': 'Toch niet',
    });
    expect(requestOf(values, [RULES]).reasons).toEqual({ objectionDays: 'Vraag van de promotoren' });
    expect([isChanged('objectionDays', values, RULES), isChanged('noteDueDays', values, RULES)]).toEqual([true, false]);
  });

  it.each<[DraftValues, string, string]>([
    [{ 'rules/objectionDays': '' }, '/rules/objectionDays', 'required'],
    [{ 'rules/objectionDays': 'twintig' }, '/rules/objectionDays', 'wrongType'],
    [{ 'rules/earlyWarningShare': '120' }, '/rules/earlyWarningShare', 'tooLarge'],
    [{ 'rules/fundingPercents/own': '20' }, '/rules/fundingPercents', 'mustAddUp'],
    [{ 'rules/yearlyBudget': 'veel' }, '/rules/yearlyBudget', 'wrongType'],
    [{ 'rules/retentionMonths': '6, 3' }, '/rules/retentionMonths', 'mustRise'],
  ])('refuses %j at its field', (changes, pointer, message) => {
    expect(sent(changes)).toEqual({ ok: false, error: [{ pointer, message }] });
  });
});

describe('the title of a draft', () => {
  it('says how many rules change, or how far it is', () => {
    const against = [{ against: DEFAULT_RULES, rules: ['objectionDays' as const] }];
    expect(draftTitle({ ...VIEW, differences: against }, nl)).toBe('Termijnen: ontwerp dat 1 regel wijzigt');
    expect(draftTitle(VIEW, en)).toBe('Termijnen: nothing changes yet');
    expect(draftTitle({ ...VIEW, state: 'proposed' }, nl)).toBe('Termijnen: wacht op een tweede persoon');
    expect(draftTitle({ ...VIEW, state: 'published', publishedAs: '2026-1' }, en)).toBe(
      'Termijnen: published as 2026-1',
    );
  });
});

describe('what a simulation comes to', () => {
  const partnership = (present: number, draft: number, differs = present !== draft) =>
    ({ differs, present: { cutToday: { cut: present } }, draft: { cutToday: { cut: draft } } }) as SimulatedPartnership;

  it('is what the cuts together would become, and in how many partnerships figures change', () => {
    expect(findingOf({ partnerships: [partnership(100, 300), partnership(50, 50)] })).toEqual({
      kind: 'cutRises',
      before: 150,
      after: 350,
      some: 1,
      all: 2,
    });
    expect(findingOf({ partnerships: [partnership(100, 50)] }).kind).toBe('cutFalls');
    expect(findingOf({ partnerships: [partnership(10, 10, true)] })).toEqual({ kind: 'cutStays', some: 1, all: 1 });
    expect(findingOf({ partnerships: [partnership(10, 10)] })).toEqual({ kind: 'nothing' });
  });
});
