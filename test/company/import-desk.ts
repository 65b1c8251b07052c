import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { parse } from 'csv-parse/sync';
import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { requestImport } from '../../functions/company/import/request.ts';
import { runCompanyImport } from '../../functions/company/import/run.ts';
import { startImport } from '../../functions/company/import/start.ts';
import { companyRepository } from '../../functions/company/repository.ts';
import { reportLink } from '../../functions/document/report-link.ts';
import { taskRepository } from '../../functions/document/repository.ts';
import type { StoredTask } from '../../functions/document/stored-task.ts';
import { makeTasks } from '../../functions/document/tasks.ts';
import { makeTaskWorker } from '../../functions/document/worker.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { type Commit, makeCommit } from '../../functions/platform/dynamo/commit.ts';
import type { Queue } from '../../functions/platform/queue.ts';
import { type DocumentStore, makeDocumentStore } from '../../functions/platform/storage/document-store.ts';
import { makeSnapshotStore } from '../../functions/platform/storage/snapshot-store.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { CREDENTIALS } from '../../infra/local/functions/environment.ts';
import { startStorage } from '../../infra/local/storage/server.ts';
import { type Company, companySchema } from '../../shared/company/schema.ts';
import type { Upload } from '../../shared/document/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TaskId } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { createTable } from '../support/engine/tables.ts';

export const COORDINATOR = { subject: 'coordinator-1', roles: ['coordinator@alfa'] };
const BUCKET = 'iwf-test-documents';
const HOUR = 3_600_000;

export const accepted = <Value>(result: Result<Value, Failure>): Value => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

export const refused = (result: Result<unknown, Failure>): Failure => {
  if (result.ok) throw new Error('Nothing was refused');
  return result.error;
};

/** The storage of a laptop, which checks the policy of every upload, for the tests of one file. */
export const startDocuments = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'documents-'));
  const server = await startStorage({ port: 0, directory, buckets: [BUCKET], webOrigin: 'http://127.0.0.1:1' });
  process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${server.port}`;
  process.env.AWS_ACCESS_KEY_ID = CREDENTIALS.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = CREDENTIALS.secretAccessKey;
  return {
    documents: makeDocumentStore(BUCKET, { pathStyle: true }),
    /** The same server keeps what is frozen too. */
    snapshotStore: makeSnapshotStore(BUCKET, { pathStyle: true, system: realSystem }),
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};

/** Posts a file to the form that the API gave, as a browser does. */
export const postForm = ({ url, fields }: Pick<Upload, 'url' | 'fields'>, content: Uint8Array): Promise<Response> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)]));
  return fetch(url, { method: 'POST', body: form });
};

const eventOf = (bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, index) => ({
    messageId: `message-${index}`,
    receiptHandle: `receipt-${index}`,
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'test',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:tasks',
    awsRegion: 'eu-west-1',
  })),
});

const dependenciesOf = (table: Table, documents: DocumentStore, queue: Queue, commit: Commit) => {
  const system = realSystem;
  return {
    companies: {
      repository: companyRepository(table),
      commit,
      system,
      catalogues: catalogueReaderOf({ kept: async () => [] }, system),
    },
    tasks: makeTasks({ repository: taskRepository(table), commit, system }),
    documents,
    queue,
    system,
  };
};

/** Every item of one type in a table. */
export const itemsOf = async (table: Table, type: string): Promise<Record<string, unknown>[]> => {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        FilterExpression: '#type = :type',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: { ':type': type },
        ConsistentRead: true,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
};

const nothing = async (): Promise<void> => {};

type DeskOptions = {
  readonly table?: Table;
  /** Stands between the import and the database, to disturb it. */
  readonly wrap?: (commit: Commit) => Commit;
};

/** Where somebody imports: a partnership's table of its own, the documents, and a queue that is worked off by hand. */
export const openImportDesk = async (documents: DocumentStore, options: DeskOptions = {}) => {
  const table = options.table ?? (await createTable('partnership'));
  const messages: string[] = [];
  const queue: Queue = { send: async (message) => void messages.push(JSON.stringify(message)) };
  const wrap = options.wrap ?? ((commit: Commit) => commit);
  const dependencies = dependenciesOf(table, documents, queue, wrap(makeCommit(table, realSystem)));
  const worker = makeTaskWorker({
    store: 'alfa',
    tasks: dependencies.tasks,
    runs: { companyImport: runCompanyImport(dependencies), takeoverCheck: nothing, takeover: nothing },
  });

  const desk = {
    table,
    messages,
    dependencies,

    /** Asks for an import of these files and uploads them. */
    async upload(files: ReadonlyMap<string, Uint8Array>): Promise<TaskId> {
      const announced = [...files].map(([name, content]) => ({ name, size: content.length }));
      const { task, uploads } = accepted(await requestImport(dependencies)(COORDINATOR, { files: announced }));
      for (const upload of uploads) {
        const answer = await postForm(upload, files.get(upload.name) ?? new Uint8Array());
        if (!answer.ok) throw new Error(`${upload.name}: ${answer.status} ${await answer.text()}`);
      }
      return task.id;
    },

    start: (id: TaskId) => startImport(dependencies)(COORDINATOR, id),

    /** Delivers messages to the worker, each as often as it stands there; gives those that failed. */
    deliver: async (bodies: readonly string[], remainingMilliseconds = HOUR): Promise<SQSBatchResponse> =>
      worker(eventOf(bodies), { getRemainingTimeInMillis: () => remainingMilliseconds }),

    /** Works until the queue is empty. */
    async workOff(): Promise<void> {
      for (let body = messages.shift(); body !== undefined; body = messages.shift()) {
        const { batchItemFailures } = await desk.deliver([body]);
        if (batchItemFailures.length > 0) throw new Error('The worker failed');
      }
    },

    /** The whole way, from the files to the finished task. */
    async importFiles(files: ReadonlyMap<string, Uint8Array>): Promise<StoredTask> {
      const id = await desk.upload(files);
      accepted(await desk.start(id));
      await desk.workOff();
      return desk.task(id);
    },

    async task(id: TaskId): Promise<StoredTask> {
      const task = await dependencies.tasks.read(id);
      if (!task) throw new Error('No such task');
      return task;
    },

    /** The lines of the report after its header, as it is downloaded. */
    async reportLines(id: TaskId): Promise<string[][]> {
      const { url } = accepted(await reportLink(dependencies)(COORDINATOR, id));
      const text = await (await fetch(url)).text();
      const rows: string[][] = parse(text, { bom: true, delimiter: ';', relax_column_count: true });
      return rows.slice(rows.findIndex(([first]) => first === 'Bestand / File') + 1);
    },

    companies: async (): Promise<Company[]> => companySchema.array().parse(await itemsOf(table, 'company')),
  };
  return desk;
};
export type ImportDesk = Awaited<ReturnType<typeof openImportDesk>>;
