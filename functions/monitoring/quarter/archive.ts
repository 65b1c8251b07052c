import type { Instant, Quarter } from '../../../shared/kernel/dates.ts';
import type { LeaverDeliveryId, MeasurementId, PartnershipId } from '../../../shared/kernel/ids.ts';
import { rowsAsKept } from '../../../shared/monitoring/delivery/rows-as-kept.ts';
import { everyLineOf, type FigureLine } from '../../../shared/monitoring/figures/lines.ts';
import { VERSIONS } from '../../../shared/monitoring/figures/version.ts';
import type { MonitoringFigures } from '../../../shared/monitoring/published/schema.ts';
import type { MonitoringQuarter } from '../../../shared/monitoring/quarter/schema.ts';
import { quarterInPath } from '../../../shared/summary/quarter-in-path.ts';
import type { Author } from '../../audit/event.ts';
import { writeDownTaking } from '../../audit/write-down.ts';
import { archiveOf, jsonFile } from '../../platform/archive/archive.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { tableContent } from '../../platform/table-file/content.ts';
import { csvFile } from '../../platform/table-file/csv.ts';
import type { LeaverDeliveryRepository } from '../delivery/repository.ts';
import type { FrozenMeasurements } from '../measurement/frozen.ts';
import { fileOf } from '../published/export.ts';
import type { PublishedRepository } from '../published/repository.ts';
import type { QuarterRepository } from './repository.ts';

export type ArchiveDependencies = {
  readonly quarters: QuarterRepository;
  readonly published: PublishedRepository;
  readonly frozen: Pick<FrozenMeasurements, 'inputs'>;
  readonly deliveries: Pick<LeaverDeliveryRepository, 'delivery'>;
  readonly partnershipIds: readonly PartnershipId[];
  readonly commit: Commit;
  readonly system: System;
};

type Files = Record<string, Uint8Array>;
export type Archive = { readonly name: string; readonly body: Uint8Array<ArrayBuffer> };

const AUDIT_LANGUAGE = 'nl';

/** The quarter as each audience sees it, all together first. */
const figuresOf = (
  { published, partnershipIds }: ArchiveDependencies,
  quarter: Quarter,
): Promise<MonitoringFigures[]> =>
  Promise.all((['TOGETHER', ...partnershipIds] as const).map((audience) => published.ofQuarter(audience, quarter)));

/** The quarter as each audience saw it reported before it was opened again and closed, by measurement. */
const earlierFiguresOf = async (
  { published, partnershipIds }: ArchiveDependencies,
  quarter: Quarter,
): Promise<Map<MeasurementId, MonitoringFigures[]>> => {
  const found = new Map<MeasurementId, MonitoringFigures[]>();
  for (const audience of ['TOGETHER', ...partnershipIds] as const)
    for (const reported of await published.earlierReports(audience, quarter)) {
      const { measurementId } = reported.provenance;
      const of = audience === 'TOGETHER' ? {} : { partnershipId: audience };
      found.set(measurementId, [...(found.get(measurementId) ?? []), { ...of, quarters: [{ quarter, reported }] }]);
    }
  return found;
};

const figuresFile = (lines: readonly FigureLine[], at: Instant): Uint8Array => {
  const { columns, notes } = fileOf(lines, AUDIT_LANGUAGE);
  return csvFile(tableContent(lines, columns, { at, language: AUDIT_LANGUAGE, notes }));
};

/** Whether the rows that the measurements were made of are still there to make them again; if not, since when and why not. */
const deliveriesOf = async ({ deliveries }: ArchiveDependencies, ids: ReadonlySet<LeaverDeliveryId>) => {
  const found = await Promise.all([...ids].sort().map(deliveries.delivery));
  return found.flatMap((delivery) => (delivery ? [rowsAsKept(delivery)] : []));
};

const filesOf = async (dependencies: ArchiveDependencies, record: MonitoringQuarter, at: Instant): Promise<Files> => {
  const files: Files = { 'quarter.json': jsonFile(record) };
  const measurements = new Set<MeasurementId>(record.reports.map(({ measurementId }) => measurementId));
  const figures = await figuresOf(dependencies, record.quarter);
  for (const version of VERSIONS) {
    const lines = everyLineOf(figures, version);
    if (lines.length === 0) continue;
    files[`figures-${version}.csv`] = figuresFile(lines, at);
    for (const { provenance } of lines) measurements.add(provenance.measurementId);
  }
  for (const [id, earlier] of await earlierFiguresOf(dependencies, record.quarter))
    files[`figures-reported-before-${id}.csv`] = figuresFile(everyLineOf(earlier, 'reported'), at);
  const deliveries = new Set<LeaverDeliveryId>();
  for (const id of [...measurements].sort()) {
    const { content } = await dependencies.frozen.inputs(id);
    files[`inputs-${id}.json`] = jsonFile(content);
    deliveries.add(content.delivery.id);
  }
  files['deliveries.json'] = jsonFile(await deliveriesOf(dependencies, deliveries));
  return files;
};

/**
 * Everything about a quarter as one file: what was reported, each time that it was, what is measured now, where it stands, and on what
 * each measurement rests and whether its rows are still kept, with a manifest of hashes. No row of a person and no hidden number is in it. Taking it away is in the trail.
 * Nothing when there is no such quarter.
 */
export const archiveQuarter =
  (dependencies: ArchiveDependencies) =>
  async (author: Author, quarter: Quarter): Promise<Archive | undefined> => {
    const { quarters, system } = dependencies;
    const record = await quarters.quarter(quarter);
    if (!record) return undefined;
    const at = system.now();
    const files = await filesOf(dependencies, record, at);
    await writeDownTaking(dependencies, author, {
      action: 'monitoringQuarter.exported',
      changes: [{ field: 'quarter', after: quarter }],
    });
    const body = archiveOf(files, { quarter, state: record.state, madeAt: at });
    return { name: `monitoring-${quarterInPath(quarter)}.zip`, body };
  };
