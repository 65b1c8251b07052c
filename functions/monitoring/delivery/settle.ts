import { formatExactPercentage } from '../../../shared/kernel/format.ts';
import { MAXIMUM_DELIVERY_PROBLEMS } from '../../../shared/monitoring/delivery/limits.ts';
import { type DeliveryFailure, rowProblemSchema } from '../../../shared/monitoring/delivery/problems.ts';
import { returningShare, tooFewReturn } from '../../../shared/monitoring/delivery/returning.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import { auditEvent, fieldChanges } from '../../audit/event.ts';
import type { StoredTask } from '../../document/stored-task.ts';
import type { Beside } from '../../document/tasks.ts';
import { type RunDeliveryDependencies, SYSTEM } from './dependencies.ts';
import { removeParts } from './parts.ts';
import { deliveryReport } from './report.ts';
import { giveFileBack, putLeaverDelivery } from './repository.ts';

const REPORT_CONTENT_TYPE = 'text/csv; charset=utf-8';

/** Where a task with its delivery stands. */
export type Standing = { readonly task: StoredTask; readonly delivery: LeaverDelivery };

/** The file as it came may hold what must not be kept: once its rows are read, it goes. */
export const forgetUpload = async ({ documents }: RunDeliveryDependencies, { files }: StoredTask): Promise<void> => {
  for (const { key } of files) await documents.remove(key);
};

const writeReport = async (
  { tasks, documents, system }: RunDeliveryDependencies,
  { task, delivery: { fileName, statement } }: Standing,
): Promise<Partial<StoredTask>> => {
  const problems = rowProblemSchema.array().parse(await tasks.findings(task.id));
  const counts = { accepted: task.landed, refused: task.refused };
  const more = problems.length >= MAXIMUM_DELIVERY_PROBLEMS;
  const reportKey = `results/${task.id}/report.csv`;
  const body = deliveryReport(problems, { at: system.now(), fileName, statement, counts, more });
  await documents.write(reportKey, body, REPORT_CONTENT_TYPE);
  return { reportKey, reportLines: problems.length, total: task.handled };
};

const settled = (
  { system }: RunDeliveryDependencies,
  { task, delivery }: Standing,
  patch: Pick<LeaverDelivery, 'state' | 'parts'>,
): Beside => {
  const { handled: rows, landed: accepted, refused } = task;
  const next: LeaverDelivery = {
    ...delivery,
    ...patch,
    version: delivery.version + 1,
    settledAt: system.now(),
    counts: { rows, accepted, refused },
  };
  const root = { kind: 'leaverDelivery', id: delivery.id } as const;
  const action = `leaverDelivery.${patch.state}`;
  return {
    changes: [
      putLeaverDelivery(next, delivery.version),
      // The same file may come again once what was wrong around it is put right.
      ...(patch.state === 'refused' && delivery.sha256 ? [giveFileBack(delivery.sha256, delivery.id)] : []),
    ],
    audit: [
      auditEvent(system, SYSTEM, { action, root, changes: fieldChanges({ ...delivery, returning: undefined }, next) }),
    ],
  };
};

/** Ends a delivery that is refused as a whole: nothing of its rows stays. */
export const giveUp = async (
  dependencies: RunDeliveryDependencies,
  standing: Standing,
  { failure, parameters }: DeliveryFailure,
): Promise<void> => {
  const { task, delivery } = standing;
  await removeParts(dependencies.documents, delivery);
  const report = task.refused > 0 ? await writeReport(dependencies, standing) : {};
  const ended: Partial<StoredTask> = { ...report, status: 'failed', failure, failureParameters: { ...parameters } };
  const beside = settled(dependencies, standing, { state: 'refused', parts: [] });
  const moved = await dependencies.tasks.advance(task, ended, { author: SYSTEM, action: 'task.failed', beside });
  if (moved) await forgetUpload(dependencies, task);
};

/** Too few people of the delivery before come back, and nobody said that the key is another one. */
const otherPseudonyms = ({ returning, statement }: LeaverDelivery): DeliveryFailure | undefined => {
  if (!returning || statement.otherPseudonyms !== undefined || !tooFewReturn(returning)) return undefined;
  const share = formatExactPercentage(returningShare(returning) ?? 0);
  return { failure: 'deliveryOtherPseudonyms', parameters: { share } };
};

/**
 * Ends a delivery whose rows were all read. Without a single one that was accepted it is no picture of anything; with pseudonyms of another
 * key it is not the picture that replaces the one before.
 */
export const finish = async (dependencies: RunDeliveryDependencies, standing: Standing): Promise<void> => {
  const { task, delivery } = standing;
  if (task.landed === 0) return giveUp(dependencies, standing, { failure: 'deliveryNoRows', parameters: {} });
  const other = otherPseudonyms(delivery);
  if (other) return giveUp(dependencies, standing, other);
  const ended: Partial<StoredTask> = { ...(await writeReport(dependencies, standing)), status: 'done' };
  const beside = settled(dependencies, standing, { state: 'delivered', parts: delivery.parts });
  await dependencies.tasks.advance(task, ended, { author: SYSTEM, action: 'task.finished', beside });
};
