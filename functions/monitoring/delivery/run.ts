import { formatDate } from '../../../shared/kernel/format.ts';
import { MAXIMUM_DELIVERY_PROBLEMS } from '../../../shared/monitoring/delivery/limits.ts';
import { type RowProblem, rowsAfterReferenceDate } from '../../../shared/monitoring/delivery/problems.ts';
import type { LeaverRow } from '../../../shared/monitoring/delivery/row.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import type { StoredTask } from '../../document/stored-task.ts';
import type { RunTask } from '../../document/worker.ts';
import { ObjectGone } from '../../platform/storage/document-store.ts';
import { deliveryOf } from './ask.ts';
import { comparePseudonyms } from './compare.ts';
import { type RunDeliveryDependencies, SYSTEM } from './dependencies.ts';
import { writePart } from './parts.ts';
import { putLeaverDelivery, takeFile } from './repository.ts';
import { DeliveryRefused, leaverRows, type ReadRow } from './rows.ts';
import { finish, forgetUpload, giveUp, type Standing } from './settle.ts';
import { type Survey, surveyFile, textOf } from './survey.ts';

/** Rows between two checkpoints, and in one object of the bucket: about 5 MB before they are packed. */
export const ROWS_IN_A_CHUNK = 20_000;
/** What is left of the time limit when a worker hands over: more than surveying a file, reading up to the checkpoint and comparing take. */
const RESERVE_MILLISECONDS = 240_000;

const contentOf = ({ documents }: RunDeliveryDependencies, { files }: StoredTask): AsyncIterable<Uint8Array> => {
  const [file] = files;
  if (!file) throw new Error('A delivery has its file');
  return documents.read(file.key, file.entityTag ?? '');
};

/** The same content came in before with another delivery that still stands. */
const refuseAgain = async ({ repository }: RunDeliveryDependencies, { delivery }: Standing, sha256: string) => {
  const owner = await repository.deliveryOfFile(sha256);
  const earlier = owner === undefined || owner === delivery.id ? undefined : await repository.delivery(owner);
  if (!earlier) return;
  throw new DeliveryRefused('deliveryOfBefore', { day: formatDate(earlier.statement.referenceDate) });
};

/** Takes the file for this delivery. Nothing when somebody else moved on first. */
const begin = async (
  dependencies: RunDeliveryDependencies,
  standing: Standing,
  { lines }: Survey,
): Promise<Standing | undefined> => {
  const { task, delivery } = standing;
  const sha256 = task.files[0]?.sha256 ?? '';
  await refuseAgain(dependencies, standing, sha256);
  const next: LeaverDelivery = { ...delivery, sha256, version: delivery.version + 1 };
  const changes = [takeFile(sha256, delivery.id), putLeaverDelivery(next, delivery.version)];
  const patch: Partial<StoredTask> = { status: 'running', total: Math.max(0, lines - 1) };
  const step = { author: SYSTEM, action: 'task.started', beside: { changes, audit: [] } };
  const begun = await dependencies.tasks.advance(task, patch, step);
  return begun && { task: begun, delivery: next };
};

type Chunk = { readonly rows: LeaverRow[]; readonly problems: RowProblem[]; refused: number };
const emptyChunk = (): Chunk => ({ rows: [], problems: [], refused: 0 });
const sizeOf = ({ rows, refused }: Chunk): number => rows.length + refused;

const take = (chunk: Chunk, { row, read }: ReadRow): void => {
  if (read.ok) chunk.rows.push(read.value);
  else {
    chunk.refused += 1;
    chunk.problems.push(...read.error.map((problem) => ({ row, ...problem })));
  }
};

/** Writes the rows of a chunk and sets the checkpoint behind them. Nothing when another run did so first. */
const keep = async (
  { tasks, documents }: RunDeliveryDependencies,
  { task, delivery }: Standing,
  { rows, problems, refused }: Chunk,
  room: number,
): Promise<Standing | undefined> => {
  const afterReferenceDate = (delivery.afterReferenceDate ?? 0) + rowsAfterReferenceDate(problems);
  const parts = await writePart(documents, delivery, rows);
  const next = { ...delivery, version: delivery.version + 1, parts, afterReferenceDate };
  const checkpoint = task.checkpoint + rows.length + refused;
  const counts = { landed: task.landed + rows.length, refused: task.refused + refused };
  const advanced = await tasks.advance(
    task,
    { checkpoint, handled: checkpoint, ...counts },
    {
      author: SYSTEM,
      findings: problems.slice(0, room),
      beside: { changes: [putLeaverDelivery(next, delivery.version)], audit: [] },
    },
  );
  return advanced && { task: advanced, delivery: next };
};

/** Reads on from the checkpoint. Gives where it stands once all is read; nothing when it was handed over, or done by another run. */
const readOn = async (
  dependencies: RunDeliveryDependencies,
  begun: Standing,
  { encoding }: Survey,
  remainingMilliseconds: () => number,
): Promise<Standing | undefined> => {
  const { tasks, queue } = dependencies;
  let standing: Standing = begun;
  let room = MAXIMUM_DELIVERY_PROBLEMS - (await tasks.findings(begun.task.id)).length;
  let chunk = emptyChunk();
  const text = textOf(contentOf(dependencies, begun.task), encoding);
  const { referenceDate } = begun.delivery.statement;
  for await (const row of leaverRows(text, { referenceDate, skip: begun.task.checkpoint })) {
    take(chunk, row);
    if (sizeOf(chunk) < ROWS_IN_A_CHUNK) continue;
    const kept = await keep(dependencies, standing, chunk, room);
    if (!kept) return undefined;
    room = Math.max(0, room - chunk.problems.length);
    standing = kept;
    chunk = emptyChunk();
    if (remainingMilliseconds() >= RESERVE_MILLISECONDS) continue;
    await queue.send({ taskId: begun.task.id });
    return undefined;
  }
  return sizeOf(chunk) === 0 ? standing : keep(dependencies, standing, chunk, room);
};

const refusalOf = (thrown: unknown): DeliveryRefused => {
  if (thrown instanceof DeliveryRefused) return thrown;
  if (thrown instanceof ObjectGone) return new DeliveryRefused('deliveryUploadGone');
  throw thrown;
};

const standingOf = async ({ repository }: RunDeliveryDependencies, task: StoredTask): Promise<Standing> => {
  const delivery = await repository.delivery(deliveryOf(task));
  if (!delivery) throw new Error('A task names a delivery that does not exist');
  return { task, delivery };
};

/** What follows once a delivery is settled, also when the run that settled it was stopped before it got here. */
const afterwards = async (dependencies: RunDeliveryDependencies, task: StoredTask): Promise<void> => {
  await forgetUpload(dependencies, task);
  const { delivery } = await standingOf(dependencies, task);
  if (delivery.state === 'delivered') await dependencies.whenDelivered(delivery);
};

/**
 * Reads a delivery from where it stands: its rows are checked and put into the bucket in chunks, with a checkpoint after each, and
 * what is wrong goes into the report; then its people are compared with those of the delivery before. It may be stopped and repeated anywhere: no row is kept twice, and the upload goes at the end.
 */
export const runLeaverDelivery =
  (dependencies: RunDeliveryDependencies): RunTask =>
  async (id, remainingMilliseconds) => {
    const { tasks, queue } = dependencies;
    const found = await tasks.read(id);
    if (!found || found.status === 'awaitingUpload') return;
    if (found.status === 'done' || found.status === 'failed') return afterwards(dependencies, found);
    try {
      const survey = await surveyFile(contentOf(dependencies, found));
      const standing = await standingOf(dependencies, found);
      const begun = found.status === 'queued' ? await begin(dependencies, standing, survey) : standing;
      // Somebody took the same file at this moment: the next run says so.
      if (!begun) return queue.send({ taskId: id });
      const read = await readOn(dependencies, begun, survey, remainingMilliseconds);
      const compared = read && (await comparePseudonyms(dependencies, read));
      if (compared) await finish(dependencies, compared);
      const ended = compared && (await tasks.read(id));
      if (ended?.status === 'done') await afterwards(dependencies, ended);
    } catch (thrown) {
      const { reason } = refusalOf(thrown);
      const task = await tasks.read(id);
      if (task?.status === 'queued' || task?.status === 'running')
        await giveUp(dependencies, await standingOf(dependencies, task), reason);
    }
  };
