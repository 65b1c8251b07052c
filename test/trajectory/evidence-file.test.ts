import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keptFileKey, uploadKey } from '../../functions/document/kept-file/place.ts';
import { removeEvidence } from '../../functions/trajectory/evidence.ts';
import { requestEvidenceUpload } from '../../functions/trajectory/evidence-file/request.ts';
import { type Evidence, evidenceSchema } from '../../shared/trajectory/schema.ts';
import { postForm, startDocuments } from '../company/import-desk.ts';
import { openXml, PDF, PNG } from '../document/office-files.ts';
import { accepted, COACH, CONTROLLER, refused } from './desk.ts';
import { type Documents, FileDesk, NO_UPLOAD } from './evidence-file-desk.ts';
import { day, evidenceOf } from './samples.ts';

const MEGABYTE = 1024 * 1024;
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

let desk: FileDesk;
beforeEach(async () => {
  desk = await FileDesk.open(storage.documents);
});

const ask = (fileName: string, size: number) =>
  requestEvidenceUpload(desk.dependencies)(desk.trajectory.id, { fileName, size });
const onlyProof = (): Evidence & { file: NonNullable<Evidence['file']> } => {
  const [proof] = desk.trajectory.evidence;
  if (!proof?.file) throw new Error('There is a proof with a file');
  return { ...proof, file: proof.file };
};

describe('a request to upload a file as evidence', () => {
  it('gives a form for exactly that file, under a key without its name', async () => {
    const { uploadId, upload } = accepted(await ask('Rooster Ploeg A.PDF', 100));
    expect(upload.fields).toMatchObject({
      key: `incoming/${desk.trajectory.id}/${uploadId}`,
      'Content-Type': 'application/pdf',
    });
    expect((await postForm(upload, new Uint8Array(101))).status).toBe(400);
    const renamed = { ...upload, fields: { ...upload.fields, 'Content-Type': 'text/html' } };
    expect((await postForm(renamed, new Uint8Array(100))).status).toBe(403);
  });

  it.each<[string, number, object]>([
    ['programma.exe', 10, { message: 'fileKindRefused' }],
    ['pagina.html', 10, { message: 'fileKindRefused' }],
    ['tekening.svg', 10, { message: 'fileKindRefused' }],
    ['brief.docm', 10, { message: 'fileKindRefused' }],
    ['foto.png', 0, { message: 'emptyFile' }],
    ['foto.png', 25 * MEGABYTE + 1, { message: 'fileTooLarge', parameters: { maximum: '25' } }],
  ])('is refused for %s of %i bytes', async (fileName, size, error) => {
    expect(refused(await ask(fileName, size))).toEqual({
      code: 'invalid',
      fields: [{ pointer: '/fileName', ...error }],
    });
  });

  it('is given for 25 MB to the byte', async () => {
    expect((await ask('scan.pdf', 25 * MEGABYTE)).ok).toBe(true);
  });
});

describe('a file that is attached', () => {
  it('stands in the trajectory as it was found, and lies under its hash', async () => {
    await desk.attached('Foto werkplek.png', PNG);
    const { file, reference } = onlyProof();
    expect(reference).toBe('Foto werkplek.png');
    expect(file).toMatchObject({
      name: 'Foto werkplek.png',
      contentType: 'image/png',
      bytes: PNG.length,
      sha256: hashOf(PNG),
      by: COACH.subject,
    });
    const lies = await storage.documents.describe(keptFileKey(desk.trajectory.id, file.sha256));
    expect(lies?.size).toBe(PNG.length);
  });

  it('keeps the reference that was typed, and has its audit event in the same transaction', async () => {
    await desk.attached('beleid.docx', openXml('docx'), { reference: 'Map 4', kind: 'policyText' });
    expect(onlyProof().reference).toBe('Map 4');
    const history = await desk.desk.history({ kind: 'trajectory', id: desk.trajectory.id });
    expect(history.at(-1)).toMatchObject({ action: 'trajectory.evidenceAdded', actor: COACH.subject });
    expect(JSON.stringify(history.at(-1)?.changes)).toContain(hashOf(openXml('docx')));
  });

  it.each<[string, Buffer, string]>([
    ['scan.pdf', Buffer.from('MZ\x90\x00', 'latin1'), 'fileContentDiffers'],
    ['scan.pdf', Buffer.from('<html><script>alert(1)</script>'), 'fileContentDiffers'],
    ['foto.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'fileContentDiffers'],
    ['foto.png', PDF, 'fileContentDiffers'],
    ['blad.xlsx', openXml('docx'), 'fileContentDiffers'],
    ['blad.xlsx', openXml('xlsx', { more: { 'xl/vbaProject.bin': 'x' } }), 'fileHasMacros'],
  ])('called %s is refused when its content says otherwise', async (fileName, content, message) => {
    const uploadId = await desk.upload(fileName, content);
    const refusal = refused(await desk.attach(uploadId, fileName));
    expect(refusal).toMatchObject({ code: 'invalid', fields: [{ pointer: '/fileName', message }] });
    expect((await desk.again()).evidence).toEqual([]);
    expect(await storage.documents.describe(keptFileKey(desk.trajectory.id, hashOf(content)))).toBeUndefined();
  });

  it('is refused when it never arrived, or under the name of another kind', async () => {
    const missing = { code: 'invalid', fields: [{ pointer: '/fileName', message: 'uploadMissing' }] };
    expect(refused(await desk.attach(NO_UPLOAD, 'foto.png'))).toMatchObject(missing);
    expect(refused(await desk.attach(NO_UPLOAD, 'foto.exe')).fields).toMatchObject([{ message: 'fileKindRefused' }]);
    const uploadId = await desk.upload('foto.png', PNG);
    const renamed = refused(await desk.attach(uploadId, 'foto.exe'));
    expect(renamed.fields).toMatchObject([{ message: 'fileKindRefused' }]);
  });

  it('belongs to the trajectory for which it was uploaded', async () => {
    const uploadId = await desk.upload('foto.png', PNG);
    const other = await desk.desk.start(desk.companies);
    desk.trajectory = { ...desk.trajectory, id: other.id, version: other.version };
    expect(refused(await desk.attach(uploadId, 'foto.png')).fields).toMatchObject([{ message: 'notInTrajectory' }]);
    expect(await storage.documents.describe(uploadKey(other.id, uploadId))).toBeUndefined();
  });

  it('is not looked at when the proof itself cannot be', async () => {
    const refusal = refused(await desk.attach(NO_UPLOAD, 'foto.png', { on: day('2025-01-01') }));
    expect(refusal).toMatchObject({ fields: [{ pointer: '/on', message: 'inFuture' }] });
  });

  it('is recognised: once for an action at a company, and again for another company', async () => {
    await desk.attached('foto.png', PNG, { reference: 'Map 4' });
    const again = refused(await desk.attach(await desk.upload('kopie.png', PNG), 'kopie.png'));
    const fields = [{ pointer: '/fileName', message: 'fileAlreadyHere', parameters: { reference: 'Map 4' } }];
    expect(again).toEqual({ code: 'invalid', fields });
    const { evidence } = await desk.attached('foto.png', PNG, { companyId: desk.companies[1]?.id });
    expect(evidence.map(({ file }) => file?.sha256)).toEqual([hashOf(PNG), hashOf(PNG)]);
  });

  it('loses against a change that came first, which is answered', async () => {
    const uploadId = await desk.upload('foto.png', PNG);
    const before = desk.trajectory.version;
    await desk.attached('scan.pdf', PDF);
    const late = refused(await desk.attach(uploadId, 'foto.png', { expectedVersion: before }));
    expect(late).toMatchObject({ code: 'conflict', current: { version: desk.trajectory.version } });
    expect((await desk.attached('foto.png', PNG)).evidence).toHaveLength(2);
  });

  it('stays where it lies when the proof is taken away', async () => {
    await desk.attached('foto.png', PNG);
    const { id: evidenceId } = onlyProof();
    const removal = { id: desk.trajectory.id, expectedVersion: desk.trajectory.version, evidenceId };
    accepted(await removeEvidence(desk.dependencies)(COACH, { ...removal, reason: 'Verkeerde foto' }));
    expect((await desk.again()).evidence).toEqual([]);
    expect(await storage.documents.describe(keptFileKey(desk.trajectory.id, hashOf(PNG)))).toBeDefined();
    expect(refused(await desk.link(COACH, evidenceId, 'show')).code).toBe('notFound');
  });
});

describe('an interruption', () => {
  const withDocuments = (documents: Partial<Documents>) => ({
    ...desk.dependencies,
    documents: { ...storage.documents, ...documents },
  });

  it('between placing and the transaction leaves nothing counted, and the same request completes it', async () => {
    const uploadId = await desk.upload('foto.png', PNG);
    const broken = {
      ...desk.dependencies,
      commit: async () => {
        throw new Error('The function was stopped');
      },
    };
    await expect(desk.attach(uploadId, 'foto.png', {}, broken)).rejects.toThrow('stopped');
    expect(await storage.documents.describe(keptFileKey(desk.trajectory.id, hashOf(PNG)))).toBeDefined();
    const { version, evidence } = await desk.again();
    expect({ version, evidence }).toEqual({ version: desk.trajectory.version, evidence: [] });
    accepted(await desk.attach(uploadId, 'foto.png'));
    expect((await desk.again()).evidence).toHaveLength(1);
  });

  it('by another upload to the same form is noticed: what was inspected is placed, or nothing', async () => {
    const { uploadId, upload } = accepted(await ask('foto.png', PNG.length));
    await postForm(upload, PNG);
    const disturbed = withDocuments({
      copy: async (from, to) => {
        await postForm(upload, Buffer.alloc(PNG.length, 0x20));
        return storage.documents.copy(from, to);
      },
    });
    const refusal = refused(await desk.attach(uploadId, 'foto.png', {}, disturbed));
    expect(refusal.fields).toMatchObject([{ message: 'uploadMissing' }]);
    expect(await storage.documents.describe(keptFileKey(desk.trajectory.id, hashOf(PNG)))).toBeUndefined();
    expect((await desk.again()).evidence).toEqual([]);
  });
});

describe('a link to a file of evidence', () => {
  it('gives the content for two minutes, saved under a safe name', async () => {
    await desk.attached('Café "nieuw" (2).png', PNG);
    const { url } = accepted(await desk.link(COACH, onlyProof().id, 'save'));
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('120');
    const answer = await fetch(url);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="Cafe _nieuw_ _2_.png"');
    expect(Buffer.from(await answer.arrayBuffer()).equals(PNG)).toBe(true);
  });

  it('shows pictures and PDF, and saves what is from an office', async () => {
    await desk.attached('foto.png', PNG);
    await desk.attached('rooster.xlsx', openXml('xlsx'));
    const [picture, office] = desk.trajectory.evidence;
    if (!picture || !office) throw new Error('Both were attached');
    const headers = async (id: Evidence['id']) => {
      const answer = await fetch(accepted(await desk.link(COACH, id, 'show')).url);
      return [answer.headers.get('content-disposition')?.split(';')[0], answer.headers.get('content-type')];
    };
    expect(await headers(picture.id)).toEqual(['inline', 'image/png']);
    expect((await headers(office.id))[0]).toBe('attachment');
  });

  it('leaves a trace each time, in a history of the proof itself', async () => {
    await desk.attached('foto.png', PNG);
    const { id } = onlyProof();
    const before = await desk.desk.history({ kind: 'trajectory', id: desk.trajectory.id });
    accepted(await desk.link(COACH, id, 'show'));
    accepted(await desk.link(CONTROLLER, id, 'save'));
    const seen = await desk.desk.history({ kind: 'evidence', id });
    expect(seen.map(({ action, actor, changes }) => [action, actor, changes])).toEqual([
      ['evidence.viewed', COACH.subject, [{ field: 'use', after: 'show' }]],
      ['evidence.viewed', CONTROLLER.subject, [{ field: 'use', after: 'save' }]],
    ]);
    expect(await desk.desk.history({ kind: 'trajectory', id: desk.trajectory.id })).toEqual(before);
  });

  it('is not given when it could not be written down', async () => {
    await desk.attached('foto.png', PNG);
    const { id } = onlyProof();
    const taken: FileDesk['dependencies']['commit'] = async () => ({
      ok: false,
      error: { code: 'taken', name: 'x', owner: undefined },
    });
    const silent = { ...desk.dependencies, commit: taken };
    await expect(desk.link(COACH, id, 'show', silent)).rejects.toThrow('refused');
  });
});

describe('a proof from before there were files', () => {
  it('still reads, and has no file to show', async () => {
    const { file, ...old } = evidenceSchema.parse(evidenceOf(1, '2024-07-01'));
    expect(file).toBeUndefined();
    expect(evidenceSchema.parse(old)).toEqual(old);
  });
});
