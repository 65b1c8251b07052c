import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { instant, isoDate, quarter } from '../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import {
  AGENCY_ROLES,
  PARTNERSHIP_ROLES,
  permissionsInPartnership,
  type Role,
} from '../../shared/kernel/permissions.ts';
import { changedMonitoring } from '../../shared/note/monitoring.ts';
import { narrativeSchema } from '../../shared/note/narrative.ts';
import { openNoteItems } from '../../shared/note/open-items.ts';
import { noteStatusSchema } from '../../shared/note/requests.ts';
import { changedFigures, maySignSecond, unsaid } from '../../shared/note/rules.ts';
import { NOTE_STATES, type NoteState, quarterlyNoteSchema } from '../../shared/note/schema.ts';
import { shownMonitoring } from '../../shared/note/shown-monitoring.ts';
import { noteStatusOf } from '../../shared/note/status.ts';
import { stepsFor } from '../../shared/note/steps.ts';
import { stillSince } from '../../shared/reminder/stale-draft.ts';
import { FIGURES, NARRATIVE, NOTE_RULES, NOTES, PUBLISHED_FIGURES, QUARTER } from './samples.ts';

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
    for (const gone of ['figures', 'monitoring', 'signedByCoordinatorAt', 'signedByPromotorAt'])
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

describe('a draft that stands still', () => {
  const draft = (updated: string, today: string) =>
    openNoteItems(
      [{ quarter: QUARTER, state: 'draft', updatedAt: instant(`${updated}T08:00:00.000Z`) }],
      isoDate(today),
      NOTE_RULES,
    ).find(({ quarter: of }) => of === QUARTER)?.stillSince;

  it('is told of from the eleventh business day without a change on', () => {
    // Ten business days after Friday 2 October is Friday 16 October.
    expect(draft('2026-10-02', '2026-10-16')).toBeUndefined();
    expect(draft('2026-10-02', '2026-10-19')).toBe('2026-10-19');
    expect(draft('2026-10-02', '2026-11-05')).toBe('2026-10-19');
  });

  it('counts holidays as days on which nobody could have changed it', () => {
    // All Saints of 2027 is a Monday.
    const rules = { draftStaleAfterDays: 1 };
    const updatedAt = instant('2027-10-29T08:00:00.000Z');
    expect(stillSince({ updatedAt }, isoDate('2027-11-02'), rules)).toBeUndefined();
    expect(stillSince({ updatedAt }, isoDate('2027-11-03'), rules)).toBe('2027-11-03');
  });

  it('is not, once it is signed, sent back or accepted', () => {
    for (const state of ['signedByCoordinator', 'submitted', 'returned'] as const)
      expect(
        openNoteItems(
          [{ quarter: QUARTER, state, updatedAt: instant('2026-01-02T08:00:00.000Z') }],
          isoDate('2026-11-05'),
          NOTE_RULES,
        ).find(({ quarter: of }) => of === QUARTER),
      ).not.toHaveProperty('stillSince');
  });
});

describe('the monitoring of a note', () => {
  const later = { ...PUBLISHED_FIGURES, persons: { kind: 'shown', value: 31 } } as const;

  it('is as it was signed, whatever is published by now, and as it is now before that', () => {
    expect(shownMonitoring(NOTES.accepted, later)).toEqual({ stands: 'frozen', figures: PUBLISHED_FIGURES });
    expect(shownMonitoring(NOTES.draft, later)).toEqual({ stands: 'current', figures: later });
    expect(shownMonitoring(NOTES.returned, later)).toEqual({ stands: 'current', figures: later });
    expect(shownMonitoring(undefined, undefined)).toEqual({ stands: 'notPublishedNow' });
  });

  it('says of a note that nothing was published then, or that it was not kept', () => {
    const { monitoring: _, ...old } = NOTES.submitted;
    expect(shownMonitoring({ ...old, monitoring: { state: 'notPublished' } }, later)).toEqual({
      stands: 'notPublished',
    });
    expect(shownMonitoring(old, later)).toEqual({ stands: 'notKept', figures: later });
  });

  it('differs where a number, what may be seen of it, or its period is another', () => {
    expect(
      changedMonitoring(PUBLISHED_FIGURES, { ...PUBLISHED_FIGURES, referenceDate: isoDate('2026-12-31') }),
    ).toEqual([]);
    expect(changedMonitoring(PUBLISHED_FIGURES, later)).toEqual(['persons']);
    const shown = { ...PUBLISHED_FIGURES, companies: { kind: 'shown', value: 0 } } as const;
    expect(changedMonitoring(PUBLISHED_FIGURES, shown)).toEqual(['companies']);
    expect(changedMonitoring(PUBLISHED_FIGURES, { ...PUBLISHED_FIGURES, from: quarter('2026/Q1') })).toHaveLength(2);
  });
});
