import type { AuditEvent } from '../../shared/audit/schema.ts';
import type { Task } from '../../shared/document/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type TaskId, taskIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { placeFindings, putTask, type TaskRepository } from './repository.ts';
import { type StoredTask, type TaskFile, taskView } from './stored-task.ts';

export type TaskDependencies = {
  readonly repository: TaskRepository;
  readonly commit: Commit;
  readonly system: System;
};

/** What another capability changes in the transaction of a task's own step. */
export type Beside = { readonly changes: readonly Change[]; readonly audit: readonly AuditEvent[] };
const NOTHING_BESIDE: Beside = { changes: [], audit: [] };

export type NewTask = {
  readonly kind: Task['kind'];
  /** The files to be uploaded, with the keys at which each is expected. */
  readonly filesOf: (id: TaskId) => readonly TaskFile[];
  readonly idempotencyKey?: string | undefined;
  /** Ids that the task works on from its first chunk. */
  readonly nextIds?: readonly string[];
  readonly beside?: (id: TaskId) => Beside;
};

const LATEST = 20;
/** Results and findings are kept as long as the bucket keeps them. */
const RESULTS_SECONDS = 30 * 24 * 3600;
const FINDINGS_PER_ITEM = 200;

type Step = {
  /** What a task does by itself is the system's; what a person asked of it is the person's. */
  readonly author: Author;
  /** Steps that a reader of the history wants to see: progress between them is bookkeeping. */
  readonly action?: string;
  /** What this chunk found, kept in the same transaction as its checkpoint. */
  readonly findings?: readonly unknown[];
  readonly beside?: Beside;
};

/** Tasks of one partnership, for the capabilities that have long work and for the screen that shows it. */
export const makeTasks = ({ repository, commit, system }: TaskDependencies) => ({
  read: (id: TaskId): Promise<StoredTask | undefined> => repository.task(id),
  latest: (): Promise<StoredTask[]> => repository.latest(LATEST),
  findings: (id: TaskId): Promise<unknown[]> => repository.findings(id),

  /** Makes a task that waits for its files. The same request sent again gives the same task. */
  async create(author: Author, asked: NewTask): Promise<Result<StoredTask, Failure>> {
    const { idempotencyKey } = asked;
    const id = taskIdSchema.parse(system.newId('tsk'));
    const task = newTask(id, author, system, asked);
    const beside = asked.beside?.(id) ?? NOTHING_BESIDE;
    const committed = await commit({
      changes: [putTask(task, 'absent'), ...beside.changes],
      audit: [
        auditEvent(system, author, {
          action: 'task.created',
          root: { kind: 'task', id },
          changes: fieldChanges(undefined, taskView(task)),
        }),
        ...beside.audit,
      ],
      ...(idempotencyKey === undefined
        ? {}
        : { idempotency: { subject: author.subject, key: idempotencyKey, resultId: id } }),
    });
    if (committed.ok) return ok(task);
    const earlier =
      committed.error.code === 'repeated'
        ? await repository.task(taskIdSchema.parse(committed.error.resultId))
        : undefined;
    return earlier ? ok(earlier) : fail({ code: 'conflict' });
  },

  /** Moves a task on from the state that was read; gives nothing when somebody else moved it on first. */
  async advance(task: StoredTask, patch: Partial<StoredTask>, step: Step): Promise<StoredTask | undefined> {
    const at = system.now();
    const next: StoredTask = { ...task, ...patch, version: task.version + 1, updatedAt: at };
    const expiresAt = Math.floor(Date.parse(at) / 1000) + RESULTS_SECONDS;
    const findings = step.findings ?? [];
    const parts = Array.from({ length: Math.ceil(findings.length / FINDINGS_PER_ITEM) }, (_, part) => {
      const lines = findings.slice(part * FINDINGS_PER_ITEM, (part + 1) * FINDINGS_PER_ITEM);
      return placeFindings(task.id, { checkpoint: task.checkpoint, part, lines }, expiresAt);
    });
    const changes = fieldChanges(taskView(task), taskView(next));
    const root = { kind: 'task', id: task.id } as const;
    const beside = step.beside ?? NOTHING_BESIDE;
    const told =
      step.action === undefined ? [] : [auditEvent(system, step.author, { action: step.action, root, changes })];
    const committed = await commit({
      changes: [putTask(next, task.version), ...parts, ...beside.changes],
      audit: [...told, ...beside.audit],
    });
    return committed.ok ? next : undefined;
  },

  /** Writes down that somebody took a result away: what leaves the system leaves a trace. */
  async recordDownload(task: StoredTask, author: Author): Promise<void> {
    const root = { kind: 'task', id: task.id } as const;
    await commit({ changes: [], audit: [auditEvent(system, author, { action: 'task.reportDownloaded', root })] });
  },
});
export type Tasks = ReturnType<typeof makeTasks>;

const newTask = (id: TaskId, author: Author, system: System, { kind, filesOf, nextIds = [] }: NewTask): StoredTask => {
  const at = system.now();
  return {
    id,
    version: 1,
    kind,
    status: 'awaitingUpload',
    requestedBy: author.subject,
    requestedRoles: [...author.roles],
    createdAt: at,
    updatedAt: at,
    handled: 0,
    landed: 0,
    refused: 0,
    unchanged: 0,
    checkpoint: 0,
    files: [...filesOf(id)],
    nextIds: [...nextIds],
  };
};
