import { describe, expect, it } from 'vitest';
import { dayOf, isoDate } from '../../shared/kernel/dates.ts';
import { coverageOn, gapsOf, statesNothing } from '../../shared/partnership/coverage.ts';
import { dayWithoutOnePromotor } from '../../shared/partnership/members/roles.ts';
import { isMemberOn } from '../../shared/partnership/schema.ts';
import { THEME_CODES } from '../../shared/reference/themes.ts';
import { isOpen } from '../../shared/trajectory/phases.ts';
import { all, of, UNTIL } from './demonstrations.ts';

const THEMES = THEME_CODES.filter((code) => code !== 'other');
const TODAY = dayOf(UNTIL);
const [ALFA, BETA, GAMMA] = [of('alfa'), of('beta'), of('gamma')];

describe('members of the demonstration', () => {
  it('have one promotor on every day', () => {
    for (const { members } of all) expect(dayWithoutOnePromotor(members)).toBeUndefined();
  });

  it('show a gap that a person can read at a glance, a partnership that covers all, and one that does not', () => {
    expect(gapsOf(coverageOn(ALFA.members, THEMES, TODAY))).toEqual([
      { regions: ['limburg'], themes: ['language-policy'], segments: ['250-to-499', 'from-500'] },
    ]);
    expect(gapsOf(coverageOn(BETA.members, THEMES, TODAY))).toEqual([]);
    const [first] = gapsOf(coverageOn(GAMMA.members, THEMES, TODAY));
    expect(first).toEqual({ regions: ['westhoek', 'middenkust'], themes: 'all', segments: 'all' });
    expect(GAMMA.members.filter(statesNothing)).toHaveLength(1);
  });

  it('have one that left: its open cases went over on the day after, and what it completed stayed its own', () => {
    const [left] = ALFA.members.filter((member) => !isMemberOn(member, TODAY));
    expect(left?.until).toBe('2025-06-30');
    expect(gapsOf(coverageOn(ALFA.members, THEMES, isoDate('2025-06-30')))).toEqual([]);
    const its = ALFA.trajectories.filter(({ memberInCharge }) => memberInCharge === left?.id);
    expect(its.length).toBeGreaterThan(0);
    expect(its.filter(isOpen)).toEqual([]);
    const events = ALFA.works.flatMap(({ audit }) => audit).filter(({ action }) => action === 'trajectory.handedOver');
    expect(events.length).toBeGreaterThan(0);
    for (const { at, changes } of events) {
      expect(at.slice(0, 10)).toBe('2025-07-01');
      expect(changes).toContainEqual({ field: 'memberInCharge', before: left?.id, after: left?.leaving?.casesTo });
    }
  });
});
