import type { Context, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTaskWorker } from '../../functions/document/worker.ts';
import type { ProjectionDependencies } from '../../functions/figures/projection/dependencies.ts';
import { projectorHandler } from '../../functions/jobs/projector.ts';
import type { RecordRun, RunAsked } from '../../functions/jobs/runs/record.ts';
import { realSystem } from '../../functions/platform/system.ts';
import type { Task } from '../../shared/document/schema.ts';
import { TABLE_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { createTable } from '../support/engine/tables.ts';

const CONTEXT: Context = {
  awsRequestId: 'request-1',
  getRemainingTimeInMillis: () => 1000,
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'tried',
  functionVersion: '1',
  invokedFunctionArn: 'arn:tried',
  memoryLimitInMB: '512',
  logGroupName: 'tried',
  logStreamName: 'tried',
  done: () => {},
  fail: () => {},
  succeed: () => {},
};
const TASK = 'tsk_01J00000000000000000000001';

let recorded: (RunAsked & { readonly ended: 'done' | 'failed' })[] = [];
const record: RecordRun = async (asked, work, { hasFailed } = {}) => {
  const end = (ended: 'done' | 'failed') => recorded.push({ ...asked, ended });
  try {
    const answer = await work();
    end(hasFailed?.(answer) ? 'failed' : 'done');
    return answer;
  } catch (thrown) {
    end('failed');
    throw thrown;
  }
};

beforeEach(() => {
  recorded = [];
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

describe('of a worker', () => {
  const work = (kind: Task['kind'] | undefined, run: () => Promise<void>) => {
    const read = async () => (kind === undefined ? undefined : { kind });
    const worker = makeTaskWorker({ store: 'alfa', tasks: { read }, runs: { companyImport: run }, record });
    const messages = { Records: [{ messageId: 'm', body: JSON.stringify({ taskId: TASK }) }] };
    return worker(messages as SQSEvent, CONTEXT);
  };
  const well = async (): Promise<void> => undefined;
  const failing = async (): Promise<void> => {
    throw new Error('it stopped');
  };

  it.each([
    ['companyImport', well, 'done'],
    ['companyImport', failing, 'failed'],
    ['takeover', well, 'failed'],
  ] as const)('each message is a run, with the kind of its task: %s', async (kind, run, ended) => {
    const { batchItemFailures } = await work(kind, run);
    expect(recorded).toEqual([{ requestId: 'request-1', work: kind, ended }]);
    expect(batchItemFailures).toHaveLength(ended === 'failed' ? 1 : 0);
  });

  it('a message about nothing is a run that failed', async () => {
    await work(undefined, well);
    expect(recorded).toEqual([{ requestId: 'request-1', ended: 'failed' }]);
  });
});

describe('of the projector', () => {
  const readRules = async (): Promise<never> => {
    throw new Error('no rules');
  };
  const nobody = async (): Promise<undefined> => undefined;
  let dependencies: ProjectionDependencies;
  beforeAll(async () => {
    const [table, agency] = [await createTable('partnership'), await createTable('agency')];
    dependencies = {
      partnershipId: partnershipIdSchema.parse('alfa'),
      table,
      agency,
      system: realSystem,
      rulesOn: readRules,
      readCompanyFile: nobody,
      readTrajectoryRow: nobody,
      readTarget: nobody,
      readNote: nobody,
      readPayments: async () => ({ over: false }),
      readAmendment: nobody,
      publish: [],
    };
  });
  const project = (event: Parameters<ReturnType<typeof projectorHandler>>[0]) =>
    projectorHandler(dependencies, record)(event, CONTEXT);

  it('a batch of the stream is a run that failed when one of its roots could not be projected', async () => {
    const { partitionKey, sortKey } = TABLE_ATTRIBUTES;
    const Keys = { [partitionKey]: { S: 'COMPANY#cmp_01J00000000000000000000001' }, [sortKey]: { S: 'SEQUENCE' } };
    const event = { Records: [{ dynamodb: { Keys, SequenceNumber: '7' } }] } as DynamoDBStreamEvent;
    expect(await project(event)).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
    expect(recorded).toEqual([{ requestId: 'request-1', ended: 'failed' }]);
  });

  it('a rebuild is kept whatever came of it', async () => {
    await expect(project({ request: 'rebuild' })).rejects.toThrow('no rules');
    expect(recorded).toEqual([{ requestId: 'request-1', work: 'rebuild', keeps: 'everyRun', ended: 'failed' }]);
  });
});
