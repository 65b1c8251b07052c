import { describe, expect, it } from 'vitest';
import { casesLeftBehind } from '../../functions/partnership/members/reminders.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import type { Member } from '../../shared/partnership/schema.ts';
import { PARTNER, PROMOTOR, SUBCONTRACTOR } from './members-samples.ts';

const LAST_DAY = isoDate('2024-11-14');

describe('cases of a member that left', () => {
  const gone = { ...PARTNER, until: LAST_DAY };
  const sourceOf = (left: Member) =>
    casesLeftBehind({
      readMembers: async () => [PROMOTOR, left, { ...SUBCONTRACTOR, until: LAST_DAY }],
      readPeople: async () => [],
      readRows: async () => [
        { memberInCharge: PROMOTOR.id, phase: 'plan' },
        { memberInCharge: gone.id, phase: 'plan' },
        { memberInCharge: gone.id, phase: 'intake' },
        { memberInCharge: SUBCONTRACTOR.id, phase: 'completed' },
        { phase: 'lead' },
      ],
      home: '/partnerships/alfa',
    });
  const source = sourceOf(gone);

  it('are told to who hands them over, from the day after it left; what was completed is no matter', async () => {
    expect(await source.items(LAST_DAY)).toEqual([]);
    expect(await source.items(isoDate('2024-11-15'))).toEqual([
      {
        key: `member/${gone.id}/cases`,
        subject: 'member',
        kind: 'pending',
        people: [],
        roles: ['promotor', 'coordinator'],
        since: '2024-11-15',
        page: `/partnerships/alfa/members/${gone.id}`,
      },
    ]);
  });

  it('say so when who was to take them is no coach, or no member, any more', async () => {
    const after = isoDate('2024-11-15');
    const decided = (leaving: Omit<NonNullable<Member['leaving']>, 'reason'>) =>
      sourceOf({ ...gone, leaving: { reason: 'Fusie.', ...leaving } }).items(after);
    const taker = [{ key: `member/${gone.id}/taker`, subject: 'taker' }];
    expect(await decided({ casesTo: PROMOTOR.id })).toMatchObject([{ subject: 'member' }]);
    expect(await decided({ casesTo: SUBCONTRACTOR.id })).toMatchObject(taker);
    const coachTo = personIdSchema.parse(`per_${'1'.padStart(26, '0')}`);
    expect(await decided({ casesTo: PROMOTOR.id, coachTo })).toMatchObject(taker);
  });
});
