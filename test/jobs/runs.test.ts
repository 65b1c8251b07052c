import { beforeAll, describe, expect, it } from 'vitest';
import { type RecordDependencies, recordRuns } from '../../functions/jobs/runs/record.ts';
import { jobRunRepository } from '../../functions/jobs/runs/repository.ts';
import { jobRoutes } from '../../functions/jobs/runs/routes.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import type { JobName } from '../../shared/jobs/names.ts';
import { type JobList, jobListSchema } from '../../shared/jobs/schema.ts';
import { NOON, Store } from '../support/store.ts';

describe('the runs of jobs', () => {
  let store: Store;
  let api: Awaited<ReturnType<Store['api']>>;
  let requests = 0;

  const recorder = (job: JobName, more: Partial<RecordDependencies> = {}) => {
    const record = recordRuns({
      job,
      store: store.name,
      repository: jobRunRepository(store.table),
      commit: store.commit,
      system: store.system,
      ...more,
    });
    return <Outcome>(work: () => Promise<Outcome>, hasFailed: (outcome: Outcome) => boolean = () => false) => {
      requests += 1;
      store.passMinutes(15);
      return record({ requestId: `request-${requests}` }, work, { hasFailed });
    };
  };
  const list = async (): Promise<JobList> => jobListSchema.parse((await api('/jobs', { as: 'promotor@alfa' })).body);
  const job = async (name: JobName) => (await list()).jobs.find((found) => found.name === name);
  const itemsOf = (name: JobName) => queryItems(store.table, { pk: keys.jobRunPartition(name), consistent: true });
  const fails = async (): Promise<never> => {
    throw new Error('reader@alfa.example could not be reached');
  };
  const killed = (): Promise<never> => new Promise(() => {});

  beforeAll(async () => {
    store = await Store.open();
    const dependencies = { repository: jobRunRepository(store.table), atWork: true, system: store.system };
    api = await store.api([jobRoutes({ ...dependencies, scope: 'partnership' })]);
  });

  it('are none before it ran; the screen says when it will', async () => {
    store.setClock(NOON);
    expect(await job('partnership-register-check')).toMatchObject({
      runs: [],
      nextAt: '2026-10-06T02:30:00.000Z',
      whenItFails: expect.stringMatching(/\.$/),
    });
    expect(await job('partnership-delivery-recovery')).toMatchObject({ runs: [], everyMinutes: 15 });
    expect((await list()).jobs.map(({ startedBy }) => startedBy)).toContain('queue');
  });

  it('say how long it took and what it counted, and never what was thrown', async () => {
    const record = recorder('partnership-register-check');
    const checked = { checked: 12, flagged: 2, note: 'Bakkerij Wit' };
    const work = async () => {
      store.passMinutes(1);
      return checked;
    };
    expect(await record(work)).toBe(checked);
    await expect(record(fails)).rejects.toThrow('reader@alfa.example');
    const found = await job('partnership-register-check');
    expect(found?.runs).toMatchObject([
      { state: 'failed', counts: {}, requestId: `request-${requests}` },
      { state: 'done', counts: { checked: 12, flagged: 2 }, milliseconds: 60_000 },
    ]);
    const items = await itemsOf('partnership-register-check');
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items)).not.toMatch(/reader@|Bakkerij/);
    for (const { expiresAt, startedAt } of items)
      expect(Number(expiresAt) * 1000 - Date.parse(String(startedAt))).toBe(400 * 24 * 3_600_000);
  });

  it('show one that was killed as running, and as interrupted once its time was up', async () => {
    void recorder('partnership-worker')(killed);
    await expect.poll(async () => (await job('partnership-worker'))?.runs[0]?.state).toBe('running');
    store.passMinutes(17);
    expect((await job('partnership-worker'))?.runs).toMatchObject([{ state: 'interrupted' }]);
  });

  it('of a job that runs every quarter of an hour, keep the last and what went wrong', async () => {
    const record = recorder('partnership-delivery-recovery');
    const well = async () => ({ unsettled: 0 });
    await record(well);
    await expect(record(fails)).rejects.toThrow();
    await record(well);
    void record(killed);
    await expect.poll(async () => (await job('partnership-delivery-recovery'))?.runs[0]?.state).toBe('running');
    store.passMinutes(15);
    await record(well);
    await record(well);
    expect((await job('partnership-delivery-recovery'))?.runs).toMatchObject([
      { state: 'done' },
      { state: 'interrupted' },
      { state: 'failed' },
    ]);
    expect(await itemsOf('partnership-delivery-recovery')).toHaveLength(3);
  });

  it('of what follows the stream, keep only a batch that failed', async () => {
    const record = recorder('partnership-projector');
    const hasFailed = ({ batchItemFailures }: { batchItemFailures: string[] }) => batchItemFailures.length > 0;
    await record(async () => ({ batchItemFailures: [] }), hasFailed);
    expect(await itemsOf('partnership-projector')).toEqual([]);
    await record(async () => ({ batchItemFailures: ['1'] }), hasFailed);
    expect((await job('partnership-projector'))?.runs).toMatchObject([{ state: 'failed' }]);
  });

  it('do not stop the work when they cannot be written', async () => {
    const commit = async (): Promise<never> => {
      throw new Error('no table');
    };
    expect(await recorder('partnership-register-check', { commit })(async () => 'worked')).toBe('worked');
  });

  it('are for promotors, and for programme managers and auditors of the agency', async () => {
    const statuses = new Map<string, number>();
    for (const as of [
      'promotor@alfa',
      'programme-manager@agency',
      'auditor@agency',
      'coordinator@alfa',
      'coach@alfa',
      'controller@agency',
    ])
      statuses.set(as, (await api('/jobs', { as })).status);
    expect([...statuses.values()]).toEqual([200, 200, 200, 403, 403, 403]);
  });
});
