import { FILE_TYPES } from '../../shared/document/file-types.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TaskId } from '../../shared/kernel/ids.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { TakeoverRequest } from '../../shared/takeover/schema.ts';
import type { Author } from '../audit/event.ts';
import { kindOfContent } from '../document/content/kind.ts';
import { storedBytes } from '../document/content/stored.ts';
import { type RequestTaskDependencies, requestTask } from '../document/request-task.ts';
import { handOver, type StartTaskDependencies, startTask } from '../document/start-task.ts';
import type { StoredTask } from '../document/stored-task.ts';
import { readOutcome } from './results.ts';

export type AskTakeoverDependencies = RequestTaskDependencies & StartTaskDependencies;

/** Makes the task of a check and the form by which its workbook is uploaded. */
export const requestCheck =
  (dependencies: RequestTaskDependencies) =>
  (author: Author, { name, size }: TakeoverRequest, idempotencyKey?: string) =>
    requestTask(dependencies)(author, {
      kind: 'takeoverCheck',
      filesOf: (id) => [{ name, size, key: `incoming/${id}/takeover.xlsx`, contentType: FILE_TYPES.xlsx.contentType }],
      idempotencyKey,
    });

/** The workbook is uploaded: when its content is that of one, the check begins. */
export const startCheck = (dependencies: StartTaskDependencies) =>
  startTask(dependencies, 'takeoverCheck', async ({ key, size }, { entityTag }) => {
    const kind = await kindOfContent(storedBytes(dependencies.documents, { key, entityTag, size }));
    return kind === 'xlsx' ? undefined : 'notXlsx';
  });

/**
 * Takes over for real what a check found right: exactly the content that was checked. Refused while the check is not done, or as
 * long as it found something wrong. The same request sent again gives the same takeover.
 */
export const carryOut =
  (dependencies: AskTakeoverDependencies) =>
  async (author: Author, checkId: TaskId, idempotencyKey?: string): Promise<Result<StoredTask, Failure>> => {
    const { tasks, documents } = dependencies;
    const check = await tasks.read(checkId);
    if (check?.kind !== 'takeoverCheck') return fail({ code: 'notFound' });
    const outcome = check.status === 'done' ? await readOutcome(documents, checkId) : undefined;
    if (!outcome) return fail({ code: 'notAllowedNow', reason: 'takeoverNotChecked' });
    if (outcome.errors > 0) return fail({ code: 'notAllowedNow', reason: 'takeoverHasErrors' });
    const { files } = check;
    const created = await tasks.create(author, { kind: 'takeover', filesOf: () => files, idempotencyKey });
    if (!created.ok || created.value.status !== 'awaitingUpload') return created;
    return handOver(dependencies)(author, created.value, files);
  };
