import type { SampleTexts } from './contract.ts';

export const en: SampleTexts = {
  headers: {
    place: 'Place',
    company: 'Company',
    enterpriseNumber: 'Enterprise number',
    trajectory: 'Trajectory',
    stand: 'Stand',
    judgedOn: 'Judged on',
    reason: 'Reason',
  },
  stands: {
    waiting: 'to be verified',
    queried: 'queried',
    accepted: 'accepted',
    rejected: 'rejected',
    reopened: 'opened again by the partnership',
  },
  scope: (scope) =>
    scope === 'period1' ? 'period 2024-2026' : scope === 'period2' ? 'period 2027-2029' : `quarter ${scope}`,
  drawn: (number, scope, drawn, population) =>
    `Sample ${number}: ${drawn} of ${population} reported companies that were not verified yet, ${scope}`,
  method:
    'Method: sorted by SHA-256 of seed, line feed and “trajectory company” (their ids); the first ones were drawn',
  seed: (seed) => `Seed: ${seed}`,
  population: (sha256) => `SHA-256 of the population, sorted, one a line: ${sha256}`,
};
