import { setCompanyStatus } from '../../functions/company/archive.ts';
import { changeCompany } from '../../functions/company/change.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { changeTrajectory } from '../../functions/trajectory/change.ts';
import { establishmentsInUse } from '../../functions/trajectory/companies.ts';
import { addEvidence } from '../../functions/trajectory/evidence.ts';
import { enterPhase, stopTrajectory } from '../../functions/trajectory/phases.ts';
import { type Company, companyInputSchema } from '../../shared/company/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import { actionAdditionSchema, evidenceAdditionSchema } from '../../shared/trajectory/requests.ts';
import { type Phase, type Trajectory, trajectoryInputSchema } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, type Desk } from '../trajectory/desk.ts';
import { day } from '../trajectory/samples.ts';

const at = ({ id, version }: Trajectory) => ({ id, expectedVersion: version });

const enter = async (desk: Desk, before: Trajectory, phase: Exclude<Phase, 'lead' | 'stopped'>, on: string) =>
  desk.now(accepted(await enterPhase(desk.dependencies)(COACH, { ...at(before), phase, on: day(on) })));

/** Adds an adaptation that is in place, for every company of the trajectory, and a proof of it for each. */
export const adapt = async (desk: Desk, before: Trajectory, on: IsoDate): Promise<Trajectory> => {
  const companyIds = before.companies.map(({ companyId }) => companyId);
  const action = actionAdditionSchema.parse({
    expectedVersion: before.version,
    title: 'Taken herverdeeld',
    level: 'workFloor',
    structural: true,
    companyIds,
    status: 'implemented',
    on,
  });
  let now = await desk.now(accepted(await addAction(desk.dependencies)(COACH, { ...action, id: before.id })));
  for (const companyId of companyIds) {
    const evidence = evidenceAdditionSchema.parse({
      expectedVersion: now.version,
      actionId: now.actions.at(-1)?.id,
      companyId,
      kind: 'document',
      reference: 'Map 4',
      on,
    });
    now = await desk.now(accepted(await addEvidence(desk.dependencies)(COACH, { ...evidence, id: now.id })));
  }
  return now;
};

/** From intake in February 2024 to completion in September, through the use cases alone. */
export const complete = async (desk: Desk, companies: readonly Company[]): Promise<Trajectory> => {
  let now = await desk.start(companies);
  now = await enter(desk, now, 'diagnosis', '2024-03-01');
  now = await adapt(desk, now, day('2024-06-01'));
  now = await enter(desk, now, 'plan', '2024-06-05');
  now = await enter(desk, now, 'implementation', '2024-06-10');
  return enter(desk, now, 'completed', '2024-09-01');
};

export const rename = async (desk: Desk, { id }: Company, name: string): Promise<Company> => {
  const before = await desk.companyNow(id);
  const input = companyInputSchema.parse({
    enterpriseNumber: before.enterpriseNumber,
    name,
    establishments: before.establishments.map(({ number, address: { postalCode } }) => ({
      number,
      address: { postalCode },
    })),
    sme: 'yes',
  });
  const dependencies = {
    ...desk.companyDependencies,
    establishmentsInUse: establishmentsInUse(desk.dependencies.repository),
  };
  const request = { id, expectedVersion: before.version };
  return desk.companyNow(accepted(await changeCompany(dependencies)(COACH, request, input)));
};

/** A partnership with companies in every state: counted, in the pipeline, stopped, joint, left again, and archived without a trajectory. */
export const workForAYear = async (desk: Desk): Promise<void> => {
  const [first, second, third, fourth, fifth] = [
    await desk.company('2800'),
    await desk.company('9000'),
    await desk.company('8500'),
    await desk.company('3000', '2800'),
    await desk.company('2000'),
  ];
  const { id, version } = await desk.company('2300');
  const left = { id, expectedVersion: version, status: 'archived' } as const;
  accepted(await setCompanyStatus(desk.companyDependencies)(COACH, left));
  await complete(desk, [first]);
  await complete(desk, [second, third]);
  const open = await desk.start([first, fourth]);
  const { phase, on, ...typed } = desk.startInput([first]);
  accepted(await changeTrajectory(desk.dependencies)(COACH, at(open), trajectoryInputSchema.parse(typed)));
  const stopped = await desk.start([fifth]);
  const stop = { ...at(stopped), on: day('2024-05-01'), reason: 'companyWithdrew' } as const;
  accepted(await stopTrajectory(desk.dependencies)(COACH, stop));
  await rename(desk, second, 'Onderneming met een andere naam');
};
