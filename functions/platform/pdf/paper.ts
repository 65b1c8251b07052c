import type PDFDocument from 'pdfkit';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Language } from '../../../shared/kernel/languages.ts';

export const MARGIN = 48;
/** Room at the foot of each page for who pays. */
const FOOT = 64;
/** Light mode of the house style. */
export const INK = '#1d1f24';
export const MUTED = '#565b66';
export const LINE = '#d8dbe2';
export const BRAND = '#ffe615';

export type Doc = InstanceType<typeof PDFDocument>;
export type Element = PDFKit.PDFStructureElement;

/** A document that is being written: draws, and says of everything what it is. */
export type Paper = {
  readonly doc: Doc;
  /** The whole of it: what is read aloud hangs under this. */
  readonly root: Element;
  readonly width: number;
  /** The lowest point that may be written on. */
  readonly bottom: number;
};

type PaperOptions = { readonly title: string; readonly language: Language; readonly at: Instant };

/** Roboto prints what people here type, with € and ≥. The fonts that every PDF reader has do not. */
const fonts = async (): Promise<Readonly<Record<'regular' | 'bold', Buffer>>> => {
  const { default: container } = await import('pdfmake/build/fonts/Roboto.js');
  const read = (name: string): Buffer => Buffer.from(container.vfs[name]?.data ?? '', 'base64');
  return { regular: read('Roboto-Regular.ttf'), bold: read('Roboto-Medium.ttf') };
};

/** Says of itself that it can be read by everybody; known by the library, not yet by its types. */
const UNIVERSAL_ACCESS: object = { subset: 'PDF/UA' };

/** A fresh A4, tagged, with its title and language (PDF/UA). The library and its fonts are loaded by the first one. */
const openPaper = async ({ title, language, at }: PaperOptions): Promise<Paper> => {
  const [{ default: Document }, { regular, bold }] = await Promise.all([import('pdfkit'), fonts()]);
  const doc = new Document({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: FOOT },
    pdfVersion: '1.7',
    ...UNIVERSAL_ACCESS,
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    autoFirstPage: false,
    info: { Title: title, CreationDate: new Date(at) },
    // The default is read from a file that is not in a bundle.
    font: '',
  });
  doc.registerFont('regular', regular).registerFont('bold', bold);
  doc.addPage();
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root, width: doc.page.width - 2 * MARGIN, bottom: doc.page.height - FOOT };
};

/** Puts something in the document as a part of what is there, such as a paragraph or a cell. */
export const put = (
  { doc }: Pick<Paper, 'doc'>,
  parent: Element,
  { type, ...options }: { readonly type: string } & PDFKit.Mixins.StructureElementOptions,
  draw: () => void,
): void => {
  parent.add(doc.struct(type, options, draw));
};

/** Something that consists of others, such as a table: `fill` puts those in. */
export const within = (
  { doc }: Pick<Paper, 'doc'>,
  parent: Element,
  type: string,
  fill: (part: Element) => void,
): void => {
  const part = doc.struct(type);
  parent.add(part);
  fill(part);
  part.end();
};

/** Draws what only pleases the eye: nothing of it is read aloud. */
export const decorate = ({ doc }: Pick<Paper, 'doc'>, draw: () => void): void => {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
};

const bytesOf = (doc: Doc): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.end();
  });

/** A PDF for the reader outside: everything that `write` puts on it, tagged. What is passed to it as text is only ever printed. */
export const pdfFile = async (
  options: PaperOptions,
  write: (paper: Paper) => void,
): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = await openPaper(options);
  write(paper);
  paper.root.end();
  return bytesOf(paper.doc);
};
