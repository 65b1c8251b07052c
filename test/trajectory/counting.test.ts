import { describe, expect, it } from 'vitest';
import { lackingFor } from '../../shared/trajectory/counting.ts';
import { COUNTING_REQUIREMENTS } from '../../shared/trajectory/counting-requirements.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { explain, finished, implemented } from './counting-samples.ts';
import { actionOf, COMPANY, day, evidenceOf, OTHER_COMPANY, trajectoryOf, upTo } from './samples.ts';

describe('the counting rule', () => {
  it('names every requirement, met or not, with the day and what meets it', () => {
    const explanation = explain(finished);
    expect(explanation.requirements).toEqual([
      { code: 'planAgreed', met: true, on: '2024-04-01' },
      { code: 'workFloorInFlanders', met: true },
      { code: 'structuralAdaptation', met: true, on: '2024-06-01', subjectId: implemented.id },
      { code: 'evidence', met: true, on: '2024-07-01', subjectId: finished.evidence[0]?.id },
      { code: 'completed', met: true, on: '2024-09-01' },
      { code: 'verified', met: false },
    ]);
    expect(explanation.dates).toEqual({
      supportStarted: '2024-02-01',
      supported: '2024-04-01',
      adapted: '2024-06-01',
      adaptedWithEvidence: '2024-07-01',
      completed: '2024-09-01',
    });
    expect(explanation.counts).toEqual({ supported: true, completed: true, verified: false });
  });

  it('counts a supported company from the day its plan was agreed on, not before', () => {
    expect(explain(finished, { on: '2024-03-31' }).counts.supported).toBe(false);
    expect(explain(finished, { on: '2024-04-01' }).counts.supported).toBe(true);
  });

  it('sees support start at intake: a lead alone is none', () => {
    expect(explain(trajectoryOf(upTo('lead'))).dates).toEqual({});
    expect(explain(trajectoryOf(upTo('intake'))).dates).toEqual({ supportStarted: '2024-02-01' });
    expect(explain(finished, { on: '2024-01-31' }).dates.supportStarted).toBeUndefined();
    expect(
      explain(
        trajectoryOf([
          ['lead', '2024-01-10'],
          ['stopped', '2024-02-01'],
        ]),
      ).dates,
    ).toEqual({});
  });

  it('dates a completed company by the last of completion, implementation and evidence', () => {
    const lateEvidence = { ...finished, evidence: [evidenceOf(1, '2024-11-15')] };
    expect(explain(lateEvidence).dates.completed).toBe('2024-11-15');
    const lateWork = { ...finished, actions: [actionOf(1, [['implemented', '2024-12-01']])] };
    expect(explain(lateWork).dates.completed).toBe('2024-12-01');
    expect(explain(lateWork).dates.adaptedWithEvidence).toBe('2024-12-01');
  });

  it('looks only at facts up to the day asked, so that a late run gives the same figures', () => {
    expect(explain(finished, { on: '2024-08-31' }).counts.completed).toBe(false);
    expect(explain(finished, { on: '2024-06-30' }).dates).toEqual({
      supportStarted: '2024-02-01',
      supported: '2024-04-01',
      adapted: '2024-06-01',
    });
  });

  it('asks a work floor in the Flemish Region for every variant', () => {
    const outside = explain(finished, { workFloorInFlanders: false });
    expect(outside.counts).toEqual({ supported: false, completed: false, verified: false });
    expect(outside.dates.adapted).toBe('2024-06-01');
    expect(lackingFor('completed', outside)).toEqual(['workFloorInFlanders']);
  });

  it('asks a structural adaptation that is implemented', () => {
    const tested = { ...finished, actions: [actionOf(1, [['tested', '2024-06-01']])] };
    expect(lackingFor('completed', explain(tested))).toEqual(['structuralAdaptation', 'evidence']);
    const notStructural = { ...finished, actions: [{ ...implemented, structural: false }] };
    expect(lackingFor('completed', explain(notStructural))).toEqual(['structuralAdaptation', 'evidence']);
    const decidedThen = { ...finished, actions: [{ ...implemented, intervention: 'mentor' }] };
    expect(explain(decidedThen).counts.completed).toBe(true);
    const embedded = { ...finished, actions: [actionOf(1, [['embedded', '2024-06-01']])] };
    expect(explain(embedded).counts.completed).toBe(true);
  });

  it('does not count awareness alone, unless the rules say so (P:93)', () => {
    const session = { ...implemented, structural: false, intervention: 'awareness-session' };
    const awareness = { ...finished, actions: [session] };
    expect(explain(awareness).counts.completed).toBe(false);
    expect(explain({ ...finished, actions: [{ ...session, structural: true }] }).counts.completed).toBe(false);
    expect(explain(awareness, { rules: { awarenessAloneCounts: true } }).counts.completed).toBe(true);
  });

  it('asks evidence of the adaptation itself, not of another action', () => {
    const other = actionOf(2, [['planned', '2024-04-01']]);
    const elsewhere = evidenceOf(1, '2024-07-01', { actionId: other.id });
    const trajectory = { ...finished, actions: [implemented, other], evidence: [elsewhere] };
    expect(lackingFor('completed', explain(trajectory))).toEqual(['evidence']);
  });

  it('gives the first of several adaptations and proofs', () => {
    const second = actionOf(2, [['implemented', '2024-05-15']]);
    const evidence = [evidenceOf(1, '2024-08-01'), evidenceOf(2, '2024-07-01'), evidenceOf(3, '2024-07-15')];
    const { requirements } = explain({ ...finished, actions: [implemented, second], evidence });
    expect(requirements[2]).toMatchObject({ on: '2024-05-15', subjectId: second.id });
    expect(requirements[3]).toMatchObject({ on: '2024-07-01', subjectId: evidence[1]?.id });
  });
});

describe('a joint trajectory', () => {
  const [part] = finished.companies;
  if (!part) throw new Error('The sample has a company');
  const joint: Trajectory = {
    ...finished,
    companies: [part, { ...part, companyId: OTHER_COMPANY, since: day('2024-06-15') }],
    actions: [{ ...implemented, companyIds: [COMPANY, OTHER_COMPANY] }],
  };

  it('counts each company on its own evidence', () => {
    expect(explain(joint).counts.completed).toBe(true);
    expect(lackingFor('completed', explain(joint, { companyId: OTHER_COMPANY }))).toEqual(['evidence']);
  });

  it('counts nothing for a company before it joined', () => {
    const at = (on: string) => explain(joint, { companyId: OTHER_COMPANY, on });
    expect(at('2024-06-14').dates).toEqual({});
    expect(at('2024-06-15').dates).toEqual({
      supportStarted: '2024-06-15',
      supported: '2024-06-15',
      adapted: '2024-06-15',
    });
  });

  it('counts nothing for a company that does not take part', () => {
    const stranger = explain(finished, { companyId: OTHER_COMPANY });
    expect(stranger.dates).toEqual({});
    expect(stranger.requirements.map(({ code }) => code)).toEqual(COUNTING_REQUIREMENTS);
  });
});
