import { describe, expect, it } from 'vitest';
import { noteReminders } from '../../functions/note/reminders.ts';
import { agreementReminders } from '../../functions/partnership/agreement/reminders.ts';
import { rulesReminders } from '../../functions/programme/draft/reminders.ts';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import { begun } from '../../shared/note/advance.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import { begun as begunAgreement, proposed as proposedAgreement } from '../../shared/partnership/agreement/advance.ts';
import type { Agreement } from '../../shared/partnership/agreement/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { type RulesDraft, rulesDraftSchema } from '../../shared/programme/draft/schema.ts';
import { contentOf } from '../../shared/programme/in-force.ts';
import { newsFor } from '../../shared/reminder/digest.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
import { NARRATIVE, NOTE_RULES, NOTES, QUARTER } from '../note/samples.ts';

/** Written on a Friday: ten business days later is Friday the 16th. */
const WRITTEN = instant('2026-10-02T08:00:00.000Z');
const [TENTH, ELEVENTH] = [isoDate('2026-10-16'), isoDate('2026-10-19')];
const readRules = async () => DEFAULT_RULES;

const tellingOf = (items: readonly ReminderItem[], role: 'coordinator' | 'coach' | 'project-officer', day = ELEVENTH) =>
  newsFor({
    items,
    reader: {
      id: personIdSchema.parse('per_01J00000000000000000000001'),
      roles: [role],
      active: true,
      reminderFrequency: 'daily',
    },
    told: undefined,
    today: day,
    rules: DEFAULT_RULES,
  }).map(({ item, stage }) => `${stage.kind} ${item.subject}`);

describe('a draft of the agreement', () => {
  const terms = { validFrom: isoDate('2026-11-01'), members: [] };
  const draft = begunAgreement({ period: 1, number: 1 }, terms, WRITTEN);
  const itemsOf = (agreements: readonly Agreement[], on = ELEVENTH, mayChange = true) =>
    agreementReminders({
      repository: { agreements: async (period) => (period === 1 ? [...agreements] : []) },
      readMembers: async () => [],
      readPeople: async () => [],
      readRules,
      mayChange: async () => (mayChange ? ok([]) : fail({ code: 'notAllowedNow', reason: 'settled' })),
      home: '/partnerships/alfa',
    }).items(on);

  it('stands still after ten business days without a change, for those who write it', async () => {
    expect(await itemsOf([draft], TENTH)).toEqual([]);
    const items = await itemsOf([draft]);
    expect(items).toMatchObject([{ kind: 'staleDraft', since: '2026-10-19', page: '/partnerships/alfa/agreements' }]);
    expect(tellingOf(items, 'coordinator')).toEqual(['staleDraft agreementDraft']);
    expect(tellingOf(items, 'coach')).toEqual([]);
  });

  it('does not once it was proposed or changed, nor where its period was settled', async () => {
    expect(await itemsOf([proposedAgreement(draft, WRITTEN)])).toEqual([]);
    expect(await itemsOf([{ ...draft, updatedAt: instant('2026-10-05T08:00:00.000Z') }])).toEqual([]);
    expect(await itemsOf([draft], ELEVENTH, false)).toEqual([]);
  });
});

describe('a draft of rules', () => {
  const draft = rulesDraftSchema.parse({
    id: 'rdr_01J00000000000000000000001',
    version: 1,
    title: 'Strenger tellen',
    from: '2024-1',
    rules: contentOf(DEFAULT_RULES),
    reasons: {},
    periods: [1, 2],
    changedBy: 'project-officer@agency',
    createdAt: WRITTEN,
    updatedAt: WRITTEN,
    state: 'draft',
  });
  const itemsOf = (one: RulesDraft, on = ELEVENTH) =>
    rulesReminders({ repository: { drafts: async () => [one] }, readRules }).items(on);

  it('stands still after ten business days without a change, for those who write rules', async () => {
    expect(await itemsOf(draft, TENTH)).toEqual([]);
    const items = await itemsOf(draft);
    expect(items).toMatchObject([{ roles: ['programme-manager', 'project-officer'], since: '2026-10-19' }]);
    expect(tellingOf(items, 'project-officer')).toEqual(['staleDraft rulesDraft']);
  });

  it('waits for a second person once it is proposed, and for nobody once it is withdrawn', async () => {
    const { state: _, ...rest } = draft;
    const proposal = {
      validFrom: '2026-12-01',
      proposedBy: 'project-officer@agency',
      proposedAt: WRITTEN,
      replaces: [],
    };
    const proposed = rulesDraftSchema.parse({ ...rest, ...proposal, state: 'proposed' });
    expect(await itemsOf(proposed)).toMatchObject([
      { subject: 'rules', kind: 'pending', roles: ['programme-manager'] },
    ]);
    const ended = { withdrawnAt: WRITTEN, reason: 'Anders beslist' };
    expect(await itemsOf(rulesDraftSchema.parse({ ...rest, ...ended, state: 'withdrawn' }))).toEqual([]);
  });
});

describe('a note that was begun', () => {
  const itemsOf = async (note: QuarterlyNote, on = ELEVENTH, noteDueDays = 60) => {
    const items = await noteReminders({
      repository: { notes: async () => [note] },
      readNoteRules: async () => ({ ...NOTE_RULES, noteDueDays }),
      home: '/partnerships/alfa',
    }).items(on);
    return items.filter(({ key }) => key.startsWith(`note/${QUARTER}`));
  };
  const draft = begun(QUARTER, NARRATIVE, WRITTEN);

  it('stands still after ten business days without a change, for the coordinator', async () => {
    expect(tellingOf(await itemsOf(draft, TENTH), 'coordinator', TENTH)).toEqual([]);
    expect(tellingOf(await itemsOf(draft), 'coordinator')).toEqual(['staleDraft note']);
  });

  it('is told by its due day once that is near, as one thing', async () => {
    // Due on 30 October: Monday the 26th is four business days before.
    const near = isoDate('2026-10-26');
    expect(tellingOf(await itemsOf(draft, near, 30), 'coordinator', near)).toEqual(['dueSoon note']);
  });

  it('does not once it was signed', async () => {
    const signed = { ...NOTES.signedByCoordinator, updatedAt: WRITTEN };
    expect(tellingOf(await itemsOf(signed), 'coordinator')).toEqual([]);
  });
});
