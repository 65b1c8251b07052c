import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { LOOK_UP_PARTITIONS, LOOK_UP_RANGES } from '../../platform/dynamo/keys.ts';
import type { System } from '../../platform/system.ts';
import { differenceOf, type EnterpriseChange, type RangeContent } from './difference.ts';
import type { LookUpLoad, LookUpRepository } from './repository.ts';
import { rangesOf } from './stored-ranges.ts';

/** An extract, cut by the partitions of the look-up and the ranges of numbers in them: one range is held at a time. */
export type LookUpSource = {
  readonly extractNumber: string;
  readonly snapshotDate: IsoDate;
  /** False for a part of an extract: what is missing in it did not stop. */
  readonly isWhole: boolean;
  readonly range: (partition: number, range: number) => Promise<RangeContent>;
};

/** What was done by this attempt, from the partition on where the one before it stopped. */
export type LoadReport = {
  readonly firstPartition: number;
  readonly enterprises: number;
  readonly written: number;
  readonly stopped: number;
};

type LoadDependencies = { readonly repository: LookUpRepository; readonly system: System };

/** So many enterprises at once: their names before themselves, so that one that is up to date has its names. */
const CHUNK = 200;
/** Partitions from one checkpoint to the next: going over them again writes nothing. */
const PARTITIONS_PER_CHECKPOINT = 16;

/** Whether more recent facts are there already. Worth asking before an extract is sorted, which takes minutes. */
export const isOlder = (
  last: LookUpLoad | undefined,
  { snapshotDate, isWhole }: Pick<LookUpSource, 'snapshotDate' | 'isWhole'>,
): boolean => isWhole && last?.standsAt !== undefined && snapshotDate < last.standsAt;

const isSameExtract = (load: LookUpLoad, { extractNumber, snapshotDate, isWhole }: LookUpSource): boolean =>
  load.extractNumber === extractNumber && load.snapshotDate === snapshotDate && load.isWhole === isWhole;

const writeChanges = async (repository: LookUpRepository, changes: readonly EnterpriseChange[]): Promise<void> => {
  for (let start = 0; start < changes.length; start += CHUNK) {
    const chunk = changes.slice(start, start + CHUNK);
    await repository.write(chunk.flatMap(({ names }) => names));
    await repository.write(chunk.map(({ enterprise }) => ({ put: enterprise })));
  }
};

type Count = Omit<LoadReport, 'firstPartition'>;

const loadPartition = async (
  repository: LookUpRepository,
  source: LookUpSource,
  partition: number,
  counted: Count,
): Promise<Count> => {
  let { enterprises, written, stopped } = counted;
  const stored = rangesOf(repository.partition(partition));
  for (let range = 0; range < LOOK_UP_RANGES; range += 1) {
    const content = await source.range(partition, range);
    const difference = differenceOf(await stored.take(range), content, source);
    await writeChanges(repository, [...difference.changed, ...difference.stopped]);
    enterprises += content.enterprises.length;
    written += difference.changed.length;
    stopped += difference.stopped.length;
  }
  return { enterprises, written, stopped };
};

const loadPartitions = async (
  repository: LookUpRepository,
  source: LookUpSource,
  begun: LookUpLoad,
): Promise<LoadReport> => {
  let counted: Count = { enterprises: 0, written: 0, stopped: 0 };
  for (let partition = begun.nextPartition; partition < LOOK_UP_PARTITIONS; partition += 1) {
    counted = await loadPartition(repository, source, partition, counted);
    const nextPartition = partition + 1;
    if (nextPartition % PARTITIONS_PER_CHECKPOINT === 0) await repository.checkpoint({ ...begun, nextPartition });
  }
  const standsAt = source.isWhole ? source.snapshotDate : begun.standsAt;
  await repository.checkpoint({ ...begun, nextPartition: LOOK_UP_PARTITIONS, isFinished: true, standsAt });
  return { firstPartition: begun.nextPartition, ...counted };
};

/**
 * Brings the look-up to what an extract says, a partition at a time, writing only what differs. Broken off, it goes on where it
 * was when the same extract is loaded again; run again after its end, it writes nothing. An older whole extract is refused.
 */
export const loadLookUp =
  ({ repository, system }: LoadDependencies) =>
  async (source: LookUpSource): Promise<Result<LoadReport, 'olderExtract'>> => {
    const last = await repository.load();
    if (isOlder(last, source)) return fail('olderExtract');
    const isContinued = last !== undefined && !last.isFinished && isSameExtract(last, source);
    const { extractNumber, snapshotDate, isWhole } = source;
    const begun: LookUpLoad = {
      run: system.newId('run'),
      extractNumber,
      snapshotDate,
      isWhole,
      nextPartition: isContinued ? last.nextPartition : 0,
      isFinished: false,
      standsAt: last?.standsAt,
    };
    await repository.begin(begun);
    return ok(await loadPartitions(repository, source, begun));
  };
