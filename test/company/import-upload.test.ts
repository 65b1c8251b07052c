import { randomUUID } from 'node:crypto';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestImport } from '../../functions/company/import/request.ts';
import { MAXIMUM_UPLOAD_BYTES, MAXIMUM_UPLOADS_BYTES } from '../../shared/company/kbo-extract/limits.ts';
import { extractFiles, fictionalCompany } from './fictional-extract.ts';
import {
  accepted,
  COORDINATOR,
  type ImportDesk,
  itemsOf,
  openImportDesk,
  postForm,
  refused,
  startDocuments,
} from './import-desk.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
let desk: ImportDesk;
beforeAll(async () => {
  storage = await startDocuments();
  desk = await openImportDesk(storage.documents);
});
afterAll(() => storage.stop());

const FILES = extractFiles([fictionalCompany(1)]);
const announced = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([name, { length: size }]) => ({ name, size }));
const REQUIRED = ['enterprise.csv', 'establishment.csv', 'denomination.csv', 'address.csv'].map((name) => ({
  name,
  size: 10,
}));
const ask = (files: readonly { name: string; size: number }[], key?: string) =>
  requestImport(desk.dependencies)(COORDINATOR, { files: [...files] }, key);

describe('a request to import', () => {
  it('gives for each file a form with a key of its own under the task', async () => {
    const { task, uploads } = accepted(await ask([...REQUIRED].reverse()));
    expect(task).toMatchObject({ status: 'awaitingUpload', handled: 0, requestedBy: COORDINATOR.subject });
    expect(uploads.map(({ name, fields }) => [name, fields.key, fields['Content-Type']])).toEqual(
      [...REQUIRED].reverse().map(({ name }) => [name, `incoming/${task.id}/${name}`, 'text/csv']),
    );
  });

  it('does not let what somebody called a zip into a key', async () => {
    const { task, uploads } = accepted(await ask([{ name: '../../results/Mijn uittreksel (2).ZIP', size: 10 }]));
    expect(uploads.map(({ fields }) => fields.key)).toEqual([`incoming/${task.id}/extract.zip`]);
  });

  it('sent again with its key makes no second task, and gives forms again', async () => {
    const key = randomUUID();
    const first = accepted(await ask(REQUIRED, key));
    const second = accepted(await ask(REQUIRED, key));
    expect(second.task).toEqual(first.task);
    expect(second.uploads).toHaveLength(4);
    const other = accepted(await ask(REQUIRED, randomUUID()));
    expect(other.task.id).not.toBe(first.task.id);
  });

  it.each<[string, { name: string; size: number }[], object[]]>([
    ['another file', [{ name: 'photo.png', size: 1 }], [{ pointer: '/files/0/name', message: 'unknownFile' }]],
    ['a path', [{ name: 'kbo/enterprise.csv', size: 1 }], [{ pointer: '/files/0/name', message: 'unknownFile' }]],
    [
      'a table twice',
      [...REQUIRED, { name: 'ADDRESS.CSV', size: 1 }],
      [{ pointer: '/files/4/name', message: 'fileTwice' }],
    ],
    ['a zip beside a table', [...REQUIRED, { name: 'kbo.zip', size: 1 }], [{ pointer: '/files', message: 'zipAlone' }]],
    [
      'tables missing',
      REQUIRED.slice(0, 2),
      ['denomination.csv', 'address.csv'].map((file) => ({
        pointer: '/files',
        message: 'fileMissing',
        parameters: { file },
      })),
    ],
    [
      'a file too large',
      [{ name: 'kbo.zip', size: MAXIMUM_UPLOAD_BYTES + 1 }],
      [{ pointer: '/files/0/size', message: 'fileTooLarge', parameters: { maximum: '50' } }],
    ],
    [
      'too much together',
      REQUIRED.map(({ name }) => ({ name, size: MAXIMUM_UPLOADS_BYTES / 4 + 1 })),
      [{ pointer: '/files', message: 'filesTooLarge', parameters: { maximum: '100' } }],
    ],
  ])('is refused with %s, at its field', async (_, files, fields) => {
    expect(refused(await ask(files))).toEqual({ code: 'invalid', fields });
  });
});

describe('an upload', () => {
  const form = async () => {
    const { uploads } = accepted(await ask([{ name: 'kbo.zip', size: 100 }]));
    const [upload] = uploads;
    if (!upload) throw new Error('A form was given');
    return upload;
  };

  it.each([99, 101])('of %i bytes is refused where 100 were announced', async (size) => {
    expect((await postForm(await form(), new Uint8Array(size))).status).toBe(400);
  });

  it.each([
    ['another key', { key: 'results/somewhere/report.csv' }],
    ['another type', { 'Content-Type': 'text/html' }],
  ])('to %s is refused', async (_, fields) => {
    const upload = await form();
    const answer = await postForm({ ...upload, fields: { ...upload.fields, ...fields } }, new Uint8Array(100));
    expect(answer.status).toBe(403);
  });
});

describe('the start of an import', () => {
  it('is refused while files are missing, one by one', async () => {
    const { task, uploads } = accepted(await ask(announced(FILES)));
    const [first] = uploads;
    if (first) await postForm(first, FILES.get(first.name) ?? new Uint8Array());
    const { code, fields } = refused(await desk.start(task.id));
    expect(code).toBe('invalid');
    expect(fields?.map(({ pointer, message }) => [pointer, message])).toEqual(
      uploads.slice(1).map((_, index) => [`/files/${index + 1}`, 'uploadMissing']),
    );
    expect((await desk.task(task.id)).status).toBe('awaitingUpload');
  });

  it.each<[string, string, Uint8Array, string]>([
    ['a picture called a zip', 'kbo.zip', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'notZip'],
    ['text called a zip', 'kbo.zip', Buffer.from('"EnterpriseNumber"'), 'notZip'],
    ['a zip called a table', 'address.csv', zipSync({ 'a.csv': new Uint8Array(9) }), 'notCsv'],
    ['a table in UTF-16', 'address.csv', Buffer.from('\uFEFFEntityNumber', 'utf16le'), 'notCsv'],
    ['a table in Latin-1', 'address.csv', Buffer.from('Entit\xe9Number,\n', 'latin1'), 'notCsv'],
  ])('is refused for %s', async (_, name, content, message) => {
    const isZip = name.endsWith('.zip');
    const files = isZip ? new Map([[name, content]]) : new Map<string, Uint8Array>([...FILES, [name, content]]);
    const { fields } = refused(await desk.start(await desk.upload(files)));
    expect(fields).toMatchObject([{ message, parameters: { file: name } }]);
  });

  it('writes down what was uploaded, and by two clicks starts one import', async () => {
    const own = await openImportDesk(storage.documents);
    const id = await own.upload(FILES);
    const started = await Promise.all([own.start(id), own.start(id)]);
    expect(started.map((each) => accepted(each).status)).toEqual(['queued', 'queued']);
    for (const file of (await own.task(id)).files) expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    await own.workOff();
    expect(await own.task(id)).toMatchObject({ status: 'done', landed: 1, handled: 1 });
    expect(accepted(await own.start(id)).status).toBe('done');
    expect(own.messages).toEqual([]);
    expect(await itemsOf(own.table, 'company')).toHaveLength(1);
  });

  it('hands over again what waits, when its message got lost', async () => {
    const own = await openImportDesk(storage.documents);
    const id = await own.upload(FILES);
    accepted(await own.start(id));
    own.messages.length = 0;
    accepted(await own.start(id));
    await own.workOff();
    expect((await own.task(id)).status).toBe('done');
  });

  it('imports what was checked, and nothing that was put in its place afterwards', async () => {
    const own = await openImportDesk(storage.documents);
    const { task, uploads } = accepted(await requestImport(own.dependencies)(COORDINATOR, { files: announced(FILES) }));
    for (const upload of uploads) await postForm(upload, FILES.get(upload.name) ?? new Uint8Array());
    accepted(await own.start(task.id));
    const replaced = uploads.find(({ name }) => name === 'denomination.csv');
    const original = FILES.get('denomination.csv')?.toString().replace('Verzonnen', 'Vervangen') ?? '';
    if (replaced) await postForm(replaced, Buffer.from(original));
    await own.workOff();
    expect(await own.task(task.id)).toMatchObject({
      status: 'failed',
      failure: 'uploadGone',
      failureParameters: { file: 'denomination.csv' },
    });
    expect(await itemsOf(own.table, 'company')).toEqual([]);
  });

  it('of a task that does not exist finds nothing', async () => {
    const { task } = accepted(await ask(REQUIRED));
    const other = await openImportDesk(storage.documents);
    expect(refused(await other.start(task.id))).toEqual({ code: 'notFound' });
  });
});
