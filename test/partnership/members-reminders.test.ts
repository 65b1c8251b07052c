import { describe, expect, it } from 'vitest';
import { casesLeftBehind } from '../../functions/partnership/members/reminders.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { PARTNER, PROMOTOR, SUBCONTRACTOR } from './members-samples.ts';

const LAST_DAY = isoDate('2024-11-14');

describe('cases of a member that left', () => {
  const gone = { ...PARTNER, until: LAST_DAY };
  const source = casesLeftBehind({
    readMembers: async () => [PROMOTOR, gone, { ...SUBCONTRACTOR, until: LAST_DAY }],
    readRows: async () => [
      { memberInCharge: PROMOTOR.id, phase: 'plan' },
      { memberInCharge: gone.id, phase: 'plan' },
      { memberInCharge: gone.id, phase: 'intake' },
      { memberInCharge: SUBCONTRACTOR.id, phase: 'completed' },
      { phase: 'lead' },
    ],
    home: '/partnerships/alfa',
  });

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
});
