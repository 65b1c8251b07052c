import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CREDENTIALS, REGION } from '../../infra/local/functions/environment.ts';
import type { LoopbackServer } from '../../infra/local/http-server.ts';
import { startStorage } from '../../infra/local/storage/server.ts';

const BUCKET = 'iwf-alfa-documents';
const WEB = 'http://127.0.0.1:4999';
const KEY = 'incoming/extract.csv';

let directory: string;
let storage: LoopbackServer;
let client: S3Client;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'storage-'));
  storage = await startStorage({ port: 0, directory, buckets: [BUCKET, 'iwf-beta-documents'], webOrigin: WEB });
  client = new S3Client({
    endpoint: `http://127.0.0.1:${storage.port}`,
    region: REGION,
    credentials: CREDENTIALS,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
});

afterAll(async () => {
  client.destroy();
  await storage.stop();
  await rm(directory, { recursive: true, force: true });
});

const ticket = (options: Partial<PresignedPostOptions> = {}) =>
  createPresignedPost(client, {
    Bucket: BUCKET,
    Key: KEY,
    Conditions: [['content-length-range', 1, 20]],
    Fields: { 'Content-Type': 'text/csv' },
    Expires: 60,
    ...options,
  });

type Upload = { readonly fields?: Record<string, string>; readonly content?: string; readonly url?: string };

const upload = async (
  { fields = {}, content = 'a;b\n1;2\n', url }: Upload,
  options?: Partial<PresignedPostOptions>,
) => {
  const allowed = await ticket(options);
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...allowed.fields, ...fields })) form.set(name, value);
  form.set('file', new Blob([content]), 'extract.csv');
  const answer = await fetch(url ?? allowed.url, { method: 'POST', body: form, headers: { origin: WEB } });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

const read = async (key: string) => {
  const answer = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: key }));
  return { text: await answer.Body?.transformToString(), type: answer.ContentType };
};

describe('a form post with a signed policy', () => {
  it('stores the object under its key and type, and lets the page read the answer', async () => {
    const answer = await upload({});
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(WEB);
    expect(await read(KEY)).toEqual({ text: 'a;b\n1;2\n', type: 'text/csv' });
  });

  it('is taken on another day too, once the client has set its clock by an earlier answer', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 86_400_000 });
    try {
      for (const content of ['first', 'second']) {
        expect((await upload({ content })).status).toBe(204);
        expect((await read(KEY)).text).toBe(content);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it.each<[string, Upload, Partial<PresignedPostOptions>, string]>([
    ['another key', { fields: { key: 'incoming/other.csv' } }, {}, 'AccessDenied'],
    ['another type', { fields: { 'Content-Type': 'text/html' } }, {}, 'AccessDenied'],
    ['a field that the policy does not name', { fields: { 'x-amz-meta-x': '1' } }, {}, 'AccessDenied'],
    ['more bytes than allowed', { content: 'a'.repeat(21) }, {}, 'EntityTooLarge'],
    ['fewer bytes than asked', { content: '' }, {}, 'EntityTooSmall'],
    ['an expired policy', {}, { Expires: -1 }, 'AccessDenied'],
    ['a policy that nobody signed', { fields: { 'X-Amz-Signature': '00'.repeat(32) } }, {}, 'SignatureDoesNotMatch'],
    ['no policy', { fields: { Policy: '' } }, {}, 'AccessDenied'],
  ])('is refused with %s', async (_what, form, options, code) => {
    const answer = await upload(form, { Key: 'incoming/refused.csv', ...options });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).toContain(`<Code>${code}</Code>`);
    await expect(read('incoming/refused.csv')).rejects.toThrow();
  });

  it('is refused in another bucket than the one it was signed for', async () => {
    const url = `http://127.0.0.1:${storage.port}/iwf-beta-documents`;
    expect((await upload({ url })).text).toContain('<Code>AccessDenied</Code>');
  });

  it('may be wider where the policy says starts-with', async () => {
    const conditions: PresignedPostOptions['Conditions'] = [['starts-with', '$Content-Type', 'text/']];
    const fields = { 'Content-Type': 'text/plain' };
    expect((await upload({ fields }, { Fields: {}, Conditions: conditions })).status).toBe(204);
  });
});

describe('a write where nothing may lie yet', () => {
  const place = (key: string, body: string) =>
    client.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: body, IfNoneMatch: '*' }));

  it('stores the first object and refuses the second', async () => {
    await place('once.json', 'first');
    await expect(place('once.json', 'second')).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect((await read('once.json')).text).toBe('first');
  });

  it('succeeds for one of many at once', async () => {
    const placed = await Promise.allSettled(['a', 'b', 'c', 'd'].map((body) => place('race.json', body)));
    expect(placed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('everything else', () => {
  it('needs a signature', async () => {
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'private.txt', Body: 'private' }));
    const plain = await fetch(`http://127.0.0.1:${storage.port}/${BUCKET}/private.txt`);
    expect(plain.status).toBe(403);
  });

  it('gives an object to who has a presigned link, and not after it was changed', async () => {
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'report.txt', Body: 'report' }));
    const link = await getSignedUrl(client, new GetObjectCommand({ Bucket: BUCKET, Key: 'report.txt' }), {
      expiresIn: 60,
    });
    expect(await (await fetch(link)).text()).toBe('report');
    expect((await fetch(link.replace('report.txt', 'private.txt'))).status).toBe(403);
  });

  it('answers the preflight of the web, and of no other origin', async () => {
    const preflight = async (origin: string) =>
      (
        await fetch(`http://127.0.0.1:${storage.port}/${BUCKET}`, { method: 'OPTIONS', headers: { origin } })
      ).headers.get('access-control-allow-origin');
    expect(await preflight(WEB)).toBe(WEB);
    expect(await preflight('http://evil.example')).toBeNull();
  });
});
