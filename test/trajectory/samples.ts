import { establishmentNumberSchema } from '../../shared/company/enterprise-number.ts';
import { type IsoDate, instant, isoDate } from '../../shared/kernel/dates.ts';
import {
  type ActionId,
  actionIdSchema,
  type CompanyId,
  companyIdSchema,
  type EvidenceId,
  evidenceIdSchema,
  type TrajectoryId,
  trajectoryIdSchema,
} from '../../shared/kernel/ids.ts';
import type { Action, AdaptationStatus, Evidence, Phase, Trajectory } from '../../shared/trajectory/schema.ts';

const ulid = (number: number): string => String(number).padStart(26, '0');

export const companyId = (number: number): CompanyId => companyIdSchema.parse(`cmp_${ulid(number)}`);
export const actionId = (number: number): ActionId => actionIdSchema.parse(`act_${ulid(number)}`);
export const trajectoryId = (number: number): TrajectoryId => trajectoryIdSchema.parse(`trj_${ulid(number)}`);
export const day = (text: string): IsoDate => isoDate(text);

export const COMPANY = companyId(1);
export const OTHER_COMPANY = companyId(2);

/** The check digits that the KBO puts behind eight digits: invented numbers, as valid as real ones. */
export const withCheckDigits = (eightDigits: string): string =>
  `${eightDigits}${String(97 - (Number(eightDigits) % 97)).padStart(2, '0')}`;

const WORK_FLOOR = establishmentNumberSchema.parse(withCheckDigits('20000001'));

type Dated<Name extends string> = readonly (readonly [Name, string])[];

export const actionOf = (
  number: number,
  statuses: Dated<AdaptationStatus>,
  overrides: Partial<Action> = {},
): Action => ({
  id: actionId(number),
  title: 'Functies worden rollen',
  level: 'workOrganisation',
  structural: true,
  companyIds: [COMPANY],
  statuses: statuses.map(([status, on]) => ({ status, on: day(on) })),
  ...overrides,
});

export const evidenceId = (number: number): EvidenceId => evidenceIdSchema.parse(`evd_${ulid(number)}`);

export const evidenceOf = (number: number, on: string, overrides: Partial<Evidence> = {}): Evidence => ({
  id: evidenceId(number),
  actionId: actionId(1),
  companyId: COMPANY,
  kind: 'document',
  reference: 'Nota personeelsbeleid, map 4',
  on: day(on),
  ...overrides,
});

/** A trajectory of one company, through the phases given, with a theme and a dimension. */
export const trajectoryOf = (phases: Dated<Phase>, overrides: Partial<Trajectory> = {}): Trajectory => ({
  id: trajectoryId(1),
  version: 1,
  title: 'Rollen in de assemblage',
  companies: [{ companyId: COMPANY, establishments: [WORK_FLOOR] }],
  themes: ['work-organisation'],
  resultDimensions: ['retention'],
  targetGroups: [],
  leadSource: 'vdab',
  phases: phases.map(([phase, on]) => ({ phase, on: day(on) })),
  actions: [],
  evidence: [],
  verifications: [],
  createdAt: instant('2024-01-10T08:00:00.000Z'),
  updatedAt: instant('2024-01-10T08:00:00.000Z'),
  ...overrides,
});

/** All phases from intake to completion, in 2024. */
export const ALL_PHASES = [
  ['lead', '2024-01-10'],
  ['intake', '2024-02-01'],
  ['diagnosis', '2024-03-01'],
  ['plan', '2024-04-01'],
  ['implementation', '2024-05-01'],
  ['completed', '2024-09-01'],
] as const satisfies Dated<Phase>;

export const upTo = (phase: Phase): Dated<Phase> =>
  ALL_PHASES.slice(0, ALL_PHASES.findIndex(([name]) => name === phase) + 1);
