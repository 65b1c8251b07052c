import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportLink } from '../../functions/document/report-link.ts';
import { taskRepository } from '../../functions/document/repository.ts';
import { type StoredTask, taskView } from '../../functions/document/stored-task.ts';
import { makeTasks, type Tasks } from '../../functions/document/tasks.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { taskIdSchema } from '../../shared/kernel/ids.ts';
import { accepted, COORDINATOR, itemsOf, refused, startDocuments } from '../company/import-desk.ts';
import { createTable } from '../support/engine/tables.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
let table: Table;
let tasks: Tasks;
beforeAll(async () => {
  storage = await startDocuments();
  table = await createTable('partnership');
  tasks = makeTasks({ repository: taskRepository(table), commit: makeCommit(table, realSystem), system: realSystem });
});
afterAll(() => storage.stop());

const create = async (idempotencyKey?: string): Promise<StoredTask> =>
  accepted(await tasks.create(COORDINATOR, { kind: 'companyImport', filesOf: () => [], idempotencyKey }));
const advanced = (task: StoredTask | undefined): StoredTask => {
  if (!task) throw new Error('Somebody else moved the task on');
  return task;
};
const SYSTEM = { subject: 'system:test', roles: [] };

describe('a task', () => {
  it('is read back as it was made, without its inner workings on screen', async () => {
    const task = await create();
    expect(await tasks.read(task.id)).toEqual(task);
    expect(Object.keys(taskView({ ...task, nextIds: ['cmp_1'], reportKey: 'results/x' }))).not.toEqual(
      expect.arrayContaining(['nextIds', 'reportKey', 'requestedRoles', 'files']),
    );
  });

  it('is made once for one key, also when it is asked for at once', async () => {
    const key = randomUUID();
    const made = await Promise.all(Array.from({ length: 5 }, () => create(key)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });

  it('is moved on by one of two who try', async () => {
    const task = await create();
    const moves = await Promise.all([1, 2].map((handled) => tasks.advance(task, { handled }, { author: SYSTEM })));
    expect(moves.filter((moved) => moved !== undefined)).toHaveLength(1);
    expect((await tasks.read(task.id))?.version).toBe(2);
  });

  it('keeps in its history what people want to see, and not its progress', async () => {
    const task = await create();
    const going = advanced(await tasks.advance(task, { handled: 50 }, { author: SYSTEM }));
    await tasks.advance(going, { status: 'done' }, { author: SYSTEM, action: 'task.finished' });
    const events = (await itemsOf(table, 'auditEvent')).filter(({ rootId }) => rootId === task.id);
    expect(events.map(({ action, actor }) => [action, actor]).sort()).toEqual([
      ['task.created', COORDINATOR.subject],
      ['task.finished', SYSTEM.subject],
    ]);
    const finished = events.find(({ action }) => action === 'task.finished');
    expect(finished?.changes).toEqual([{ field: 'status', before: 'awaitingUpload', after: 'done' }]);
  });

  it('keeps what it found in the order of its chunks, however much that is, and only with its checkpoint', async () => {
    const task = await create();
    const lines = (from: number, count: number) => Array.from({ length: count }, (_, index) => ({ row: from + index }));
    const first = await tasks.advance(task, { checkpoint: 50 }, { author: SYSTEM, findings: lines(0, 450) });
    await tasks.advance(advanced(first), { checkpoint: 100 }, { author: SYSTEM, findings: lines(450, 3) });
    expect(await tasks.advance(task, { checkpoint: 50 }, { author: SYSTEM, findings: lines(900, 9) })).toBeUndefined();
    expect(await tasks.findings(task.id)).toEqual(lines(0, 453));
    const [item] = await itemsOf(table, 'taskFindings');
    const days = (Number(item?.expiresAt) * 1000 - Date.parse(task.createdAt)) / 86_400_000;
    expect(Math.round(days)).toBe(30);
  });

  it('stands among the latest 20, newest first', async () => {
    const own = await createTable('partnership');
    const mine = makeTasks({
      repository: taskRepository(own),
      commit: makeCommit(own, realSystem),
      system: realSystem,
    });
    const made: string[] = [];
    for (let count = 0; count < 23; count += 1) {
      const task = accepted(await mine.create(COORDINATOR, { kind: 'companyImport', filesOf: () => [] }));
      made.push(task.id);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect((await mine.latest()).map(({ id }) => id)).toEqual(made.reverse().slice(0, 20));
  });
});

describe('the link to a report', () => {
  const link = (id: StoredTask['id']) =>
    reportLink({ tasks, documents: storage.documents, system: realSystem })(COORDINATOR, id);
  const finish = async (reportKey: string): Promise<StoredTask> =>
    advanced(await tasks.advance(await create(), { status: 'done', reportKey }, { author: SYSTEM }));

  it('gives the report as a file to save, without a token, and leaves a trace', async () => {
    const task = await finish('results/a/report.csv');
    await storage.documents.write('results/a/report.csv', 'één;twee', 'text/csv');
    const { url, expiresAt } = accepted(await link(task.id));
    const answer = await fetch(url);
    expect(await answer.text()).toBe('één;twee');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="verslag-import-ondernemingen-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('120');
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(60_000);
    const events = (await itemsOf(table, 'auditEvent')).filter(({ rootId }) => rootId === task.id);
    expect(events.map(({ action }) => action)).toContain('task.reportDownloaded');
  });

  it('opens nothing else', async () => {
    const task = await finish('results/b/report.csv');
    await storage.documents.write('results/b/report.csv', 'verslag', 'text/csv');
    const { url } = accepted(await link(task.id));
    expect((await fetch(url.replace('results/b', 'results/a'))).status).toBe(403);
    expect((await fetch(url.replace(/X-Amz-Signature=\w+/, `X-Amz-Signature=${'0'.repeat(64)}`))).status).toBe(403);
  });

  it('is not there before the report is, nor after it has passed', async () => {
    expect(refused(await link((await create()).id))).toEqual({ code: 'notAllowedNow', reason: 'noReportYet' });
    const passed = await finish('results/passed/report.csv');
    expect(refused(await link(passed.id))).toEqual({ code: 'notFound', reason: 'reportExpired' });
    expect(refused(await link(taskIdSchema.parse(`tsk_${'0'.repeat(26)}`)))).toEqual({ code: 'notFound' });
  });
});
