import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../functions/document/content/bytes.ts';
import { kindOfContent } from '../../functions/document/content/kind.ts';
import { FILE_KINDS, FILE_TYPES, type FileKind, kindOfName, mayBeShown } from '../../shared/document/file-types.ts';
import { JPEG, openDocument, openXml, PDF, PNG, WEBP, zipFile } from './office-files.ts';

const bytesOf = (content: Buffer): Bytes => ({
  size: content.length,
  read: async (from, count) => content.subarray(from, from + count),
});
const kindOf = (content: Buffer) => kindOfContent(bytesOf(content));

const GOOD: readonly [FileKind, Buffer][] = [
  ['pdf', PDF],
  ['jpeg', JPEG],
  ['png', PNG],
  ['webp', WEBP],
  ['docx', openXml('docx')],
  ['xlsx', openXml('xlsx')],
  ['pptx', openXml('pptx')],
  ['odt', openDocument('odt')],
  ['ods', openDocument('ods')],
  ['odp', openDocument('odp')],
];

/** What says it is one of them at its start and is another thing behind it. */
const withEnd = (content: Buffer, end: string): Buffer => Buffer.concat([content, Buffer.from(end, 'latin1')]);

describe('the content of a file', () => {
  it.each(GOOD)('is %s by what it holds', async (kind, content) => {
    expect(await kindOf(content)).toBe(kind);
  });

  it('covers every kind that may be kept', () => {
    expect(GOOD.map(([kind]) => kind)).toEqual([...FILE_KINDS]);
  });

  it.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['a program of Windows', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1')],
    ['a program of Linux', Buffer.from('\x7fELF\x02\x01\x01\x00', 'latin1')],
    ['a script', Buffer.from('#!/bin/sh\necho %PDF-1.7\n%%EOF')],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a web page that speaks of PDF', Buffer.from('<html>\n%PDF-1.7\n%%EOF</html>')],
    ['a drawing with a script in it', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['plain text', Buffer.from('De foto volgt later.')],
    ['an animation', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')],
    ['a PDF that breaks off', PDF.subarray(0, 20)],
    ['the first bytes of a picture', PNG.subarray(0, 8)],
    ['a sound that says RIFF', Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WAVEfmt ')])],
    ['a zip of something else', zipFile({ 'virus.exe': 'MZ' })],
    ['a zip that only calls an entry so', zipFile({ '[Content_Types].xml': 'application/zip' })],
    ['an office file that breaks off', openXml('docx').subarray(0, 200)],
    ['an office file with something behind it', withEnd(openXml('docx'), '<script>alert(1)</script>')],
    ['an office file behind something else', Buffer.concat([Buffer.from('MZ'), openXml('docx')])],
    ['an office file that hides behind an entry', Buffer.concat([Buffer.from('PK\x03\x04MZ'), openXml('docx')])],
    [
      'a template',
      openXml('docx', { main: `${FILE_TYPES.docx.contentType.replace('document', 'template')}.main+xml` }),
    ],
    ['a drawing of LibreOffice', zipFile({ mimetype: 'application/vnd.oasis.opendocument.graphics' })],
  ])('is nothing that may be kept when it is %s', async (_, content) => {
    expect(await kindOf(content)).toBeUndefined();
  });

  it.each<[string, Buffer]>([
    ['that declares them', openXml('docx', { main: 'application/vnd.ms-word.document.macroEnabled.main+xml' })],
    ['that carries them undeclared', openXml('xlsx', { more: { 'xl/vbaProject.bin': 'x' } })],
    ['with sheets of macros', openXml('xlsx', { more: { 'xl/macrosheets/sheet1.xml': '<x/>' } })],
    ['of LibreOffice', openDocument('odt', { 'Basic/Standard/Module1.xml': '<x/>' })],
    ['with scripts', openDocument('ods', { 'Scripts/python/run.py': 'print(1)' })],
  ])('is known for an office file with macros: one %s', async (_, content) => {
    expect(await kindOf(content)).toBe('macros');
  });

  it('of an office file is found among thousands of parts, and in a declaration that is packed', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 3000 }, (_, place) => [`ppt/slides/slide${place}.xml`, '<x/>']),
    );
    expect(await kindOf(openXml('pptx', { more: parts }))).toBe('pptx');
  });

  it('is not unpacked beyond a megabyte to know what it is', async () => {
    const bomb = zipFile({ '[Content_Types].xml': ' '.repeat(20_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await kindOf(bomb)).toBeUndefined();
  });

  it('of any bytes at all is nothing that may be kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expect(await kindOf(Buffer.from(bytes))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('of any bytes behind the first four of a zip is nothing that may be kept, and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(40), async (bytes, comment) => {
        const end = Buffer.alloc(22);
        end.writeUInt32LE(0x06054b50, 0);
        end.writeUInt16LE(1, 10);
        end.writeUInt32LE(Math.min(46, bytes.length), 12);
        end.writeUInt32LE(4 + Math.max(0, bytes.length - 46), 16);
        end.writeUInt16LE(comment, 20);
        const content = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), bytes, end, Buffer.alloc(comment)]);
        expect(await kindOf(content)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('of an office file with one byte changed is what it was or nothing, never another kind', async () => {
    const original = openXml('docx');
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const changed = Buffer.from(original);
        changed.writeUInt8(changed.readUInt8(place) ^ change, place);
        expect([undefined, 'docx']).toContain(await kindOf(changed));
      }),
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['Foto van de werkplek.JPG', 'jpeg'],
    ['beleid.v2.docx', 'docx'],
    ['rooster.ods', 'ods'],
    ['scan.pdf', 'pdf'],
  ])('%s says %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it.each(['virus.exe', 'pagina.html', 'tekening.svg', 'brief.docm', 'blad.xlsm', 'foto.pdf.exe', 'pdf', 'foto.', ''])(
    '%s says nothing that may be kept',
    (name) => {
      expect(kindOfName(name)).toBeUndefined();
    },
  );

  it('lets a browser show pictures and PDF, and nothing else', () => {
    const shown = FILE_KINDS.filter((kind) => mayBeShown(FILE_TYPES[kind].contentType));
    expect(shown).toEqual(['pdf', 'jpeg', 'png', 'webp']);
    expect(mayBeShown('text/html')).toBe(false);
  });
});
