import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { addDays, isoDate, lastDayOf, quarter } from '../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import {
  AGENCY_ROLES,
  PARTNERSHIP_ROLES,
  permissionsInPartnership,
  type Role,
} from '../../shared/kernel/permissions.ts';
import { dueDayOf, isOverdue, writableQuarters } from '../../shared/note/calendar.ts';
import { narrativeSchema } from '../../shared/note/narrative.ts';
import { openNoteItems } from '../../shared/note/open-items.ts';
import { noteStatusSchema } from '../../shared/note/requests.ts';
import { changedFigures, maySignSecond, unsaid } from '../../shared/note/rules.ts';
import { NOTE_STATES, type NoteState, quarterlyNoteSchema } from '../../shared/note/schema.ts';
import { noteStatusOf } from '../../shared/note/status.ts';
import { stepsFor } from '../../shared/note/steps.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { programmeRulesSchema } from '../../shared/programme/schema.ts';
import { FIGURES, NARRATIVE, NOTES, QUARTER } from './samples.ts';

const ALFA = partnershipIdSchema.parse('alfa');
const permissionsOf = (role: Role) => {
  const agency = AGENCY_ROLES.find((known) => known === role);
  const own = PARTNERSHIP_ROLES.find((known) => known === role);
  return permissionsInPartnership(
    agency ? [{ side: 'agency', role: agency }] : own ? [{ side: 'partnership', partnershipId: ALFA, role: own }] : [],
    ALFA,
  );
};

/** Every role in every state: what is not here, nobody can do. */
const POSSIBLE: Partial<Record<Role, Partial<Record<NoteState | 'absent', readonly string[]>>>> = {
  coordinator: {
    absent: ['write'],
    draft: ['write', 'signAsCoordinator'],
    returned: ['write', 'signAsCoordinator'],
    signedByCoordinator: ['sendBack'],
  },
  promotor: {
    absent: ['write'],
    draft: ['write'],
    returned: ['write'],
    signedByCoordinator: ['sendBack', 'signAsPromotor'],
  },
  'programme-manager': { submitted: ['return', 'accept'] },
  'project-officer': { submitted: ['return', 'accept'] },
};

describe('the steps of a quarterly note', () => {
  const states = ['absent', ...NOTE_STATES] as const;
  for (const role of [...PARTNERSHIP_ROLES, ...AGENCY_ROLES])
    it.each(states)(`are for ${role}, of a note that is %s, the ones of the table`, (state) => {
      expect(stepsFor(permissionsOf(role), state)).toEqual(POSSIBLE[role]?.[state] ?? []);
    });

  it('make notes that can be stored, each one version on', () => {
    for (const state of NOTE_STATES) expect(quarterlyNoteSchema.parse(NOTES[state])).toEqual(NOTES[state]);
    expect(NOTES.accepted.version).toBe(4);
  });

  it('keep the reason of a return and let signatures and figures go', () => {
    expect(NOTES.returned).toMatchObject({ returns: [{ by: 'agency' }], narrative: NARRATIVE });
    for (const gone of ['figures', 'signedByCoordinatorAt', 'signedByPromotorAt'])
      expect(NOTES.returned).not.toHaveProperty(gone);
  });
});

describe('the second signature', () => {
  const may = (firstSignedBy: string | undefined, ownRoles: readonly Role[] | undefined) =>
    maySignSecond(firstSignedBy === undefined ? {} : { firstSignedBy }, { subject: 'ann', ownRoles });

  it.each<readonly [string, string | undefined, readonly Role[] | undefined, boolean]>([
    ['is of another person', 'bert', ['promotor'], true],
    ['is of another person, who stands in for the promotor', 'bert', ['coordinator'], true],
    ['is of the same person who has both roles', 'ann', ['promotor', 'coordinator'], true],
    ['is not of a coordinator who stands in for the promotor', 'ann', ['coordinator'], false],
    ['is not of a promotor who stood in for the coordinator', 'ann', ['promotor'], false],
    ['is not of a coach who stands in for both', 'ann', ['coach'], false],
    ['is not of the same person of whom the directory knows nothing', 'ann', undefined, false],
    ['is of anybody under a note of which nobody wrote down who signed first', undefined, ['coordinator'], true],
  ])('%s', (_, firstSignedBy, ownRoles, allowed) => {
    expect(may(firstSignedBy, ownRoles)).toBe(allowed);
  });
});

describe('what a note says', () => {
  it('is not asked of a draft, and is asked of a signature, but for the question', () => {
    const empty = narrativeSchema.parse({ motives: [], barriers: [] });
    expect(unsaid(empty).map(({ pointer }) => pointer)).toEqual(
      ['done', 'results', 'helps', 'hinders', 'plans'].map((field) => `/narrative/${field}`),
    );
    expect(unsaid(NARRATIVE)).toEqual([]);
    const { helps: _, hinders: __, ...others } = NARRATIVE;
    expect(unsaid({ ...others, motives: ['other'], barriers: ['other'] })).toEqual([]);
  });

  it('holds no national number', () => {
    const { error } = narrativeSchema.safeParse({ ...NARRATIVE, done: 'Zie 85.07.30-033.28' });
    expect(error?.issues.map(({ message }) => message)).toEqual(['holdsNationalNumber']);
  });

  it('goes to the agency without a word of it', () => {
    for (const state of NOTE_STATES)
      expect(z.strictObject(noteStatusSchema.shape).safeParse(noteStatusOf(NOTES[state])).success).toBe(true);
  });

  it('tells which figures are not what was signed, also when one came or went', () => {
    expect(changedFigures(FIGURES, FIGURES)).toEqual([]);
    const { realised: _, ...values } = FIGURES.values;
    expect(changedFigures(FIGURES, { ...FIGURES, values: { ...values, stopped: 1 } })).toEqual(['realised', 'stopped']);
  });
});

describe('the calendar of notes', () => {
  const today = isoDate('2026-11-28');

  it('lets the last four quarters that are over be written about, from the first of the programme on', () => {
    expect(writableQuarters(today)).toEqual(['2026/Q3', '2026/Q2', '2026/Q1', '2025/Q4']);
    expect(writableQuarters(isoDate('2026-10-01'))[0]).toBe('2026/Q3');
    expect(writableQuarters(isoDate('2026-09-30'))[0]).toBe('2026/Q2');
    expect(writableQuarters(isoDate('2024-04-01'))).toEqual(['2024/Q1']);
    expect(writableQuarters(isoDate('2024-03-31'))).toEqual([]);
  });

  it('has it due after the days of the rules, and old rules have the default', () => {
    expect(dueDayOf(QUARTER, DEFAULT_RULES)).toBe('2026-10-30');
    const { noteDueDays: _, ...old } = DEFAULT_RULES;
    expect(programmeRulesSchema.parse(old).noteDueDays).toBe(30);
  });

  it('calls a note late on the day after, unless it lies with the agency or came back from there', () => {
    const due = addDays(lastDayOf(QUARTER), 30);
    for (const state of ['absent', ...NOTE_STATES] as const) {
      expect(isOverdue({ quarter: QUARTER, state }, due, DEFAULT_RULES)).toBe(false);
      const after = isOverdue({ quarter: QUARTER, state }, addDays(due, 1), DEFAULT_RULES);
      expect(after).toBe(state !== 'submitted' && state !== 'returned' && state !== 'accepted');
    }
  });

  it('says what waits with whom, the oldest quarter first, and of older notes only those that were begun', () => {
    const items = openNoteItems(
      [
        { quarter: quarter('2025/Q2'), state: 'returned' },
        { quarter: quarter('2025/Q4'), state: 'accepted' },
        { quarter: quarter('2026/Q1'), state: 'submitted' },
        { quarter: quarter('2026/Q2'), state: 'signedByCoordinator' },
      ],
      today,
      DEFAULT_RULES,
    );
    expect(items.map(({ quarter: of, what, roles, overdue }) => [of, what, roles[0], overdue])).toEqual([
      ['2025/Q2', 'change', 'coordinator', false],
      ['2026/Q1', 'decide', 'programme-manager', false],
      ['2026/Q2', 'signAsPromotor', 'promotor', true],
      ['2026/Q3', 'write', 'coordinator', true],
    ]);
  });
});
