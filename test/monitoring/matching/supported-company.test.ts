import { describe, expect, it } from 'vitest';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { relationOn, supportedCompanyOf, supportSpans } from '../../../shared/monitoring/matching/supported-company.ts';
import { companyOf, GENT } from '../../figures/samples.ts';
import { ALL_PHASES, COMPANY, day, trajectoryOf, upTo } from '../../trajectory/samples.ts';

const LATER = day('2026-09-30');
const part = { companyId: COMPANY, establishments: [GENT] };

describe('when a company was supported', () => {
  it('is from the first phase after the lead until the day of completion', () => {
    const spans = supportSpans(trajectoryOf(ALL_PHASES), COMPANY, LATER);
    expect(spans).toEqual([{ from: '2024-02-01', until: '2024-09-01' }]);
    expect(['2024-01-31', '2024-02-01', '2024-08-31', '2024-09-01'].map((on) => relationOn(spans, day(on)))).toEqual([
      'before',
      'during',
      'during',
      'after',
    ]);
  });

  it('goes on while the trajectory does, and starts again when it is opened again', () => {
    expect(supportSpans(trajectoryOf(upTo('plan')), COMPANY, LATER)).toEqual([{ from: '2024-02-01' }]);
    const reopened = trajectoryOf([...ALL_PHASES, ['implementation', '2025-01-15']]);
    expect(supportSpans(reopened, COMPANY, LATER)).toEqual([
      { from: '2024-02-01', until: '2024-09-01' },
      { from: '2025-01-15' },
    ]);
    expect(supportSpans(reopened, COMPANY, day('2025-01-14'))).toHaveLength(1);
  });

  it('is never by a lead alone, nor by a trajectory that should not have been', () => {
    expect(supportSpans(trajectoryOf(upTo('lead')), COMPANY, LATER)).toEqual([]);
    const stopped = [...upTo('plan'), ['stopped', '2024-05-01']] as const;
    expect(supportSpans(trajectoryOf(stopped, { stop: { reason: 'duplicate' } }), COMPANY, LATER)).toEqual([]);
    expect(supportSpans(trajectoryOf(stopped, { stop: { reason: 'noCapacity' } }), COMPANY, LATER)).toHaveLength(1);
  });

  it('begins for a company that joins later on the day it joins', () => {
    const joined = (since: string) => trajectoryOf(ALL_PHASES, { companies: [{ ...part, since: day(since) }] });
    expect(supportSpans(joined('2024-06-15'), COMPANY, LATER)[0]?.from).toBe('2024-06-15');
    expect(supportSpans(joined('2024-10-01'), COMPANY, LATER)).toEqual([]);
  });

  it('is `during` when one trajectory runs, although another is over', () => {
    const spans = [{ from: day('2024-01-01'), until: day('2024-03-01') }, { from: day('2024-06-01') }];
    expect(relationOn(spans, day('2024-04-01'))).toBe('after');
    expect(relationOn(spans, day('2024-06-01'))).toBe('during');
  });
});

describe('a supported company', () => {
  const alfa = partnershipIdSchema.parse('alfa');

  it('has a sector with its version, a size and the region of its work floor', () => {
    const company = companyOf({ activity: { version: '2025', code: '25110' } });
    const trajectories = [trajectoryOf(ALL_PHASES, { companies: [part] })];
    expect(supportedCompanyOf(alfa, { company, trajectories }, LATER)).toMatchObject({
      sector: '2025/C',
      size: '20-to-49',
      region: 'regio-gent',
      support: [{ from: '2024-02-01', until: '2024-09-01' }],
    });
  });

  it('is none of those that only had a lead by the reference date', () => {
    const facts = { company: companyOf(), trajectories: [trajectoryOf(ALL_PHASES)] };
    expect(supportedCompanyOf(alfa, facts, day('2024-01-31'))).toBeUndefined();
  });
});
