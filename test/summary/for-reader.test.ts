import { describe, expect, it } from 'vitest';
import { buildAgencySummary } from '../../functions/summary/build-agency.ts';
import { buildPartnershipSummary } from '../../functions/summary/build-partnership.ts';
import { AGENCY_ROLES, PARTNERSHIP_ROLES, type Role } from '../../shared/kernel/permissions.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { summaryFor } from '../../shared/summary/for-reader.ts';
import { dashboardOf, figuresOf } from './samples.ts';

const partnership = buildPartnershipSummary(figuresOf(), DEFAULT_RULES);
const agency = buildAgencySummary(dashboardOf([figuresOf(), figuresOf({ id: 'beta' })]), DEFAULT_RULES);
const sentencesFor = (...roles: Role[]) => summaryFor(partnership, roles).narrative.map(({ key }) => key);

describe('what of a summary matters to a role', () => {
  it('is the money for who answers for it, and the work for who does it', () => {
    expect(sentencesFor('finance')).toContain('cut');
    expect(sentencesFor('promotor')).toContain('cut');
    expect(sentencesFor('coach')).not.toContain('cut');
    expect(sentencesFor('coach')).toContain('volume');
  });

  it('is in the order of the whole, and with several roles what matters to any of them', () => {
    const whole = partnership.narrative.map(({ key }) => key);
    const both = sentencesFor('finance', 'coach');
    expect(both).toEqual(whole.filter((key) => both.includes(key)));
    for (const key of [...sentencesFor('coach'), ...sentencesFor('finance')]) expect(both).toContain(key);
  });

  it.each([
    ...PARTNERSHIP_ROLES.map((role) => [role, partnership] as const),
    ...AGENCY_ROLES.map((role) => [role, agency] as const),
  ])('is something for a %s, and never more than there is', (role, summary) => {
    const part = summaryFor(summary, [role]);
    expect(part.narrative.length).toBeGreaterThan(0);
    expect(part.norms.length).toBeGreaterThan(0);
    for (const sentence of part.narrative) expect(summary.narrative).toContain(sentence);
    for (const item of part.due) expect(summary.due).toContain(item);
    expect(part.headline).toBe(summary.headline);
  });
});
