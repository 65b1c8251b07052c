import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpDesk, openHttpDesk } from './http-desk.ts';

let desk: HttpDesk;
beforeAll(async () => {
  desk = await openHttpDesk();
});
afterAll(() => desk.close());

describe('an import that cannot be asked for', () => {
  const ask = (json: unknown) => desk.call('/company-imports', { method: 'POST', json });

  it.each<[string, unknown, [string, string][]]>([
    ['no files', {}, [['/files', 'required']]],
    ['an empty list', { files: [] }, [['/files', 'required']]],
    ['ten files', { files: Array(10).fill({ name: 'address.csv', size: 1 }) }, [['/files', 'tooMany']]],
    ['an empty file', { files: [{ name: 'kbo.zip', size: 0 }] }, [['/files/0/size', 'emptyFile']]],
    ['a size of text', { files: [{ name: 'kbo.zip', size: '1' }] }, [['/files/0/size', 'wrongType']]],
    [
      'a control character in a name',
      { files: [{ name: 'kbo\n.zip', size: 1 }] },
      [['/files/0/name', 'controlCharacter']],
    ],
    [
      'an unknown field',
      { files: [{ name: 'kbo.zip', size: 1, key: 'results/x' }] },
      [['/files/0/key', 'unknownField']],
    ],
    ['another kind of file', { files: [{ name: 'kbo.exe', size: 1 }] }, [['/files/0/name', 'unknownFile']]],
  ])('is refused with %s', async (_, json, fields) => {
    expect(await desk.refusal(() => ask(json))).toEqual({ status: 400, code: 'invalid', fields });
  });

  it('is refused to a coach', async () => {
    const json = { files: [{ name: 'kbo.zip', size: 1 }] };
    const sending = () => desk.call('/company-imports', { method: 'POST', json }, 'coach@alfa');
    expect(await desk.refusal(sending)).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('is a task that shows where its file goes, waits, and has no report yet', async () => {
    const answer = await ask({ files: [{ name: 'kbo.zip', size: 10 }] });
    expect(answer.status).toBe(201);
    const { task, uploads } = JSON.parse(answer.text);
    expect(uploads).toHaveLength(1);
    expect(task).toMatchObject({ status: 'awaitingUpload', fileNames: ['kbo.zip'] });
    expect(Object.keys(task)).not.toEqual(expect.arrayContaining(['nextIds', 'requestedRoles']));
    expect(JSON.parse((await desk.call(`/tasks/${task.id}`)).text)).toEqual(task);
    expect(JSON.parse((await desk.call('/tasks')).text).rows[0]).toEqual(task);
    expect(await desk.refusal(() => desk.call(`/tasks/${task.id}/report`))).toMatchObject({
      status: 409,
      code: 'notAllowedNow',
    });
    const start = { method: 'POST', json: {} };
    expect(await desk.refusal(() => desk.call(`/company-imports/${task.id}/start`, start))).toEqual({
      status: 400,
      code: 'invalid',
      fields: [['/files/0', 'uploadMissing']],
    });
    expect(desk.messages).toEqual([]);
    const nobody = `tsk_${'0'.repeat(26)}`;
    for (const [path, request] of [
      [`/tasks/${nobody}`, {}],
      [`/tasks/${nobody}/report`, {}],
      [`/company-imports/${nobody}/start`, start],
    ] as const)
      expect(await desk.refusal(() => desk.call(path, request))).toMatchObject({ status: 404, code: 'notFound' });
  });
});
