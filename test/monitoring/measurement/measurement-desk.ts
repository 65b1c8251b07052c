import { runLeaverDelivery } from '../../../functions/monitoring/delivery/run.ts';
import { measureDelivery } from '../../../functions/monitoring/measurement/ask.ts';
import type { RunMeasurementDependencies } from '../../../functions/monitoring/measurement/dependencies.ts';
import { frozenMeasurements } from '../../../functions/monitoring/measurement/frozen.ts';
import { loadAttack } from '../../../functions/monitoring/measurement/highs.ts';
import { measurementRepository } from '../../../functions/monitoring/measurement/repository.ts';
import { runMeasurement } from '../../../functions/monitoring/measurement/run.ts';
import { type Audience, publishedRepository } from '../../../functions/monitoring/published/repository.ts';
import { quarterRepository } from '../../../functions/monitoring/quarter/repository.ts';
import { successionRepository } from '../../../functions/monitoring/succession/repository.ts';
import { type Commit, makeCommit } from '../../../functions/platform/dynamo/commit.ts';
import type { DocumentStore } from '../../../functions/platform/storage/document-store.ts';
import type { SnapshotStore } from '../../../functions/platform/storage/snapshot-store.ts';
import { enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import { isoDate, quarter } from '../../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import type { LeaverDeliveryRequest } from '../../../shared/monitoring/delivery/schema.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { enterpriseNumber } from '../../company/fictional-extract.ts';
import { openDeliveryDesk } from '../delivery-desk.ts';
import { cellsOf, csvOf, pseudonymOf } from '../delivery-samples.ts';

export const PARTNERSHIPS = ['alfa', 'beta'].map((id) => partnershipIdSchema.parse(id));
const HOUR = 3_600_000;

/** The quarter that `leavers` start in. */
export const THIRD_QUARTER = quarter('2026/Q3');

/** Eight supported companies, of which alfa has five. */
export const COMPANIES: readonly SupportedCompany[] = Array.from({ length: 8 }, (_, index) => ({
  partnership: partnershipIdSchema.parse(index < 5 ? 'alfa' : 'beta'),
  enterpriseNumber: enterpriseNumberSchema.parse(enterpriseNumber(8000 + index)),
  sector: index % 2 === 0 ? '2025/C' : '2025/Q',
  size: '10-to-49',
  region: 'limburg',
  support: [{ from: isoDate('2026-01-15') }],
}));

/** A file with so many people who started in a quarter, spread over the companies. */
export const leavers = (people: number, startedOn = '2026-08-03', first = 0): string[][] =>
  Array.from({ length: people }, (_, index) =>
    cellsOf({
      pseudonym: pseudonymOf(first + index),
      employer: COMPANIES[index % COMPANIES.length]?.enterpriseNumber ?? '',
      userEnterprise: '',
      destination: 'regular-work',
      contract: 'permanent',
      startedOn,
      targetGroups: index % 3 === 0 ? 'newcomers' : 'disability',
    }),
  );

/** The agency with deliveries, measurements and quarters of its own, on real storage and a real table. */
export const openMeasurementDesk = async (
  documents: DocumentStore,
  snapshotStore: SnapshotStore,
  wrap: (commit: Commit) => Commit = (commit) => commit,
) => {
  const desk = await openDeliveryDesk(documents, wrap);
  const { table } = desk;
  const { system, tasks, queue, repository: deliveries } = desk.dependencies;
  const dependencies: RunMeasurementDependencies = {
    table,
    commit: wrap(makeCommit(table, system)),
    system,
    tasks,
    queue,
    documents,
    deliveries,
    measurements: measurementRepository(table),
    quarters: quarterRepository(table),
    frozen: frozenMeasurements(snapshotStore),
    partnershipIds: PARTNERSHIPS,
    readSupported: async (id) => COMPANIES.filter(({ partnership }) => partnership === id),
    readSuccessions: successionRepository(table).all,
    readRules: async () => DEFAULT_RULES,
    loadAttack,
  };

  /** Works until the queue is empty, as the agency's worker does. */
  const workOff = async (using: RunMeasurementDependencies = dependencies): Promise<void> => {
    const deliver = runLeaverDelivery({ ...desk.dependencies, whenDelivered: measureDelivery(using) });
    const measure = runMeasurement(using);
    for (let next = desk.messages.shift(); next !== undefined; next = desk.messages.shift()) {
      const task = await desk.taskOf(next);
      await (task.kind === 'measurement' ? measure : deliver)(task.id, () => HOUR);
    }
  };

  return {
    ...desk,
    dependencies,
    workOff,
    published: publishedRepository(table),
    /** Brings a delivery in; it is read and measured by `workOff`. */
    bringRows: (rows: readonly string[][], changed: Partial<LeaverDeliveryRequest> = {}) =>
      desk.bring(csvOf(rows), changed),
  };
};
export type MeasurementDesk = Awaited<ReturnType<typeof openMeasurementDesk>>;

/** People of all tables together, as an audience sees them of the third quarter. */
export const personsIn = async (
  { published }: MeasurementDesk,
  audience: Audience = 'TOGETHER',
  kind: 'now' | 'reported' = 'now',
) => {
  const { quarters } = await published.ofQuarter(audience, THIRD_QUARTER);
  const cell = quarters[0]?.[kind]?.cells.find(
    ({ population, categories: { partnership: _, ...rest } }) =>
      population === 'monitoring' && Object.keys(rest).length === 0,
  );
  return cell?.kind === 'shown' ? cell.persons : cell?.kind;
};
