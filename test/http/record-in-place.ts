import * as fc from 'fast-check';
import { companyViewSchema } from '../../shared/company/schema.ts';
import { trajectoryViewSchema } from '../../shared/trajectory/view.ts';
import type { HttpAnswer } from '../support/engine/http.ts';
import type { Functions } from '../tenancy/functions.ts';
import { withCheckDigits } from '../trajectory/samples.ts';
import type { Known } from './from-schema.ts';

/** Stands in a generated body for the version that the record has when it is sent. */
export const CURRENT_VERSION = 987_654_321;

/** The ids of records that are there, by the name of the parameter that stands for them. */
export type RecordIds = Readonly<
  Record<'companyId' | 'trajectoryId' | 'actionId' | 'evidenceId' | 'workFloor', string>
>;

let made = 0;

const must = (answer: HttpAnswer): unknown => {
  if (answer.status >= 300) throw new Error(`Not made: ${answer.text}`);
  return answer.json();
};

/** Makes one company with a trajectory that has an action with its proof, through the API of alfa. */
export const makeRecords = async ({ alfa, issuer }: Functions): Promise<RecordIds> => {
  const token = await issuer.tokenFor(['coordinator@alfa']);
  const post = async (path: string, json: unknown) =>
    must(await alfa.request({ method: 'POST', path: `${alfa.basePath}${path}`, token, json }));
  made += 1;
  const workFloor = withCheckDigits(`2900${String(made).padStart(4, '0')}`);
  const { id: companyId } = companyViewSchema.parse(
    await post('/companies', {
      enterpriseNumber: withCheckDigits(`0900${String(made).padStart(4, '0')}`),
      name: 'Onderneming 1',
      establishments: [{ number: workFloor, address: { postalCode: '2800' } }],
      sme: 'yes',
    }),
  );
  const started = trajectoryViewSchema.parse(
    await post('/trajectories', {
      title: 'Rollen in de assemblage',
      companies: [{ companyId, establishments: [workFloor] }],
      leadSource: 'vdab',
      phase: 'intake',
      on: '2026-01-05',
    }),
  );
  const path = `/trajectories/${started.id}`;
  const on = '2026-02-02';
  const acted = trajectoryViewSchema.parse(
    await post(`${path}/actions`, {
      expectedVersion: started.version,
      title: 'Taken herverdeeld',
      level: 'workFloor',
      structural: true,
      companyIds: [companyId],
      status: 'implemented',
      on,
    }),
  );
  const actionId = acted.actions[0]?.id ?? '';
  const proof = { expectedVersion: acted.version, actionId, companyId, kind: 'document', reference: 'Map 4', on };
  const proven = trajectoryViewSchema.parse(await post(`${path}/evidence`, proof));
  return { companyId, trajectoryId: started.id, actionId, evidenceId: proven.evidence[0]?.id ?? '', workFloor };
};

/** A path of the description with the ids of records that are there. */
export const withRecords = (path: string, example: string, ids: RecordIds): string => {
  const [described, filled] = [path.split('/'), example.split('/')];
  return described
    .map((step, index) => Object.entries(ids).find(([name]) => step === `{${name}}`)?.[1] ?? filled[index])
    .join('/');
};

const eightDigits = (first: readonly number[]) =>
  fc
    .tuple(fc.constantFrom(...first), fc.integer({ min: 0, max: 9_999_999 }))
    .map(([digit, others]) => withCheckDigits(`${digit}${String(others).padStart(7, '0')}`));

/** What no schema says of a body that could be meant: numbers with their check digits, and records and versions that are there. */
export const knownOf = (ids: RecordIds): Known => ({
  EnterpriseNumber: eightDigits([0, 1]),
  EstablishmentNumber: fc.oneof(fc.constant(ids.workFloor), eightDigits([2, 5, 8])),
  CompanyId: fc.constant(ids.companyId),
  ActionId: fc.constant(ids.actionId),
  postalCode: fc.constantFrom('2800', '9000', '1000', '9700'),
  legalForm: fc.constantFrom('014', '015', '116'),
  CatalogueCode: fc.constant('other'),
  municipality: fc.constant(undefined),
  memberId: fc.constant(undefined),
  memberInCharge: fc.constant(undefined),
  expectedVersion: fc.oneof(
    { weight: 5, arbitrary: fc.constant(CURRENT_VERSION) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 8 }) },
  ),
  on: fc.constantFrom('2026-02-02', '2026-03-03'),
});
