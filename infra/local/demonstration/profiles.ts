import type { TargetInput } from '../../../shared/partnership/schema.ts';
import { INVENTED_MEMBERS, type InventedMember } from './invented-members.ts';
import type { WorkedRegion } from './places.ts';

/** What makes one partnership's story differ from another's. */
export type Profile = {
  readonly partnershipId: string;
  /** From 1 on: the digit after 0999 in the numbers of its companies. */
  readonly place: number;
  readonly target: Pick<TargetInput, 'companies' | 'yearly'>;
  /** What was approved first, where an amendment changed it since. */
  readonly firstTarget?: Pick<TargetInput, 'companies' | 'yearly'>;
  /** The promotor first. */
  readonly members: readonly [InventedMember, ...InventedMember[]];
  /** Coaches beside those who have an account. */
  readonly colleagues: readonly string[];
  /** Where it works, and how much. */
  readonly regions: readonly (readonly [WorkedRegion, number])[];
  /** Companies that come to count in each quarter, from 2024/Q1 on. What lies in the future has not happened yet: it is the pipeline. */
  readonly pace: readonly number[];
  /** How many days a trajectory takes, from first contact to completion. */
  readonly days: readonly [number, number];
  /** Shares, 0..1, of companies. */
  readonly large: number;
  readonly smeUnknown: number;
  readonly publicBodies: number;
  /** Trajectories that stop, that have an adaptation without evidence, that only raise awareness, and leads of this autumn. */
  readonly stopped: number;
  readonly withoutEvidence: number;
  readonly awarenessOnly: number;
  readonly leads: number;
  /** Companies on file that take part in nothing. */
  readonly idle: number;
  /** Share, 0..1, of the counted companies that the agency has verified when enough time has passed. */
  readonly verified: number;
};

const yearly = (first: number, second: number, third: number): TargetInput['yearly'] => [
  { year: 2024, companies: first },
  { year: 2025, companies: second },
  { year: 2026, companies: third },
];

/** A little behind where it should stand, and steady. */
const ALFA: Profile = {
  partnershipId: 'alfa',
  place: 1,
  target: { companies: 90, yearly: yearly(22, 56, 90) },
  members: INVENTED_MEMBERS.alfa,
  colleagues: ['Noor Alfabeke', 'Bram Alfadonck', 'Imane Alfavelde'],
  regions: [
    ['regio-antwerpen', 4],
    ['kempen', 3],
    ['rivierenland', 2],
    ['waasland', 2],
    ['limburg', 1],
  ],
  pace: [1, 5, 6, 7, 8, 7, 10, 7, 9, 7, 8, 8, 8, 9, 8],
  days: [150, 380],
  large: 0.1,
  smeUnknown: 0.05,
  publicBodies: 0.04,
  stopped: 7,
  withoutEvidence: 4,
  awarenessOnly: 1,
  leads: 4,
  idle: 3,
  verified: 0.7,
};

/** Ahead of its target. */
const BETA: Profile = {
  partnershipId: 'beta',
  place: 2,
  target: { companies: 66, yearly: yearly(14, 38, 66) },
  members: INVENTED_MEMBERS.beta,
  colleagues: ['Jens Betabeke', 'Mira Betadonck'],
  regions: [
    ['regio-gent', 4],
    ['denderregio', 2],
    ['vlaamse-ardennen', 1],
    ['zuid-west-vlaanderen', 3],
    ['midwest', 2],
    ['regio-brugge', 2],
    ['middenkust', 1],
  ],
  pace: [1, 3, 5, 7, 6, 6, 7, 7, 6, 9, 8, 6, 6, 6, 5],
  days: [120, 300],
  large: 0.06,
  smeUnknown: 0.03,
  publicBodies: 0.03,
  stopped: 4,
  withoutEvidence: 1,
  awarenessOnly: 1,
  leads: 3,
  idle: 3,
  verified: 0.85,
};

/** So far behind that the agency follows it closely; much is still under way. */
const GAMMA: Profile = {
  partnershipId: 'gamma',
  place: 3,
  target: { companies: 80, yearly: yearly(16, 46, 80) },
  firstTarget: { companies: 88, yearly: yearly(18, 51, 88) },
  members: INVENTED_MEMBERS.gamma,
  colleagues: ['Tuur Gammabeke', 'Selma Gammadonck', 'Wout Gammavelde'],
  regions: [
    ['limburg', 4],
    ['oost-brabant', 3],
    ['halle-vilvoorde', 3],
    ['kempen', 1],
    ['rivierenland', 1],
  ],
  pace: [0, 2, 4, 5, 4, 6, 6, 7, 5, 8, 7, 7, 9, 9, 9],
  days: [200, 460],
  large: 0.16,
  smeUnknown: 0.08,
  publicBodies: 0.06,
  stopped: 10,
  withoutEvidence: 8,
  awarenessOnly: 3,
  leads: 4,
  idle: 3,
  verified: 0.45,
};

export const PROFILES: readonly Profile[] = [ALFA, BETA, GAMMA];
