/** A kind of file that may be kept: what it is called, by which endings, and whether a browser may show it by itself. */
export type FileType = {
  readonly contentType: string;
  readonly extensions: readonly string[];
  /** Pictures and PDF carry nothing that a browser would run for our page. */
  readonly shown: boolean;
};

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

export const FILE_KINDS = ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const FILE_TYPES: Readonly<Record<FileKind, FileType>> = {
  pdf: { contentType: 'application/pdf', extensions: ['pdf'], shown: true },
  jpeg: { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'], shown: true },
  png: { contentType: 'image/png', extensions: ['png'], shown: true },
  webp: { contentType: 'image/webp', extensions: ['webp'], shown: true },
  docx: { contentType: `${OPEN_XML}.wordprocessingml.document`, extensions: ['docx'], shown: false },
  xlsx: { contentType: `${OPEN_XML}.spreadsheetml.sheet`, extensions: ['xlsx'], shown: false },
  pptx: { contentType: `${OPEN_XML}.presentationml.presentation`, extensions: ['pptx'], shown: false },
  odt: { contentType: `${OPEN_DOCUMENT}.text`, extensions: ['odt'], shown: false },
  ods: { contentType: `${OPEN_DOCUMENT}.spreadsheet`, extensions: ['ods'], shown: false },
  odp: { contentType: `${OPEN_DOCUMENT}.presentation`, extensions: ['odp'], shown: false },
};

/** What a name says that a file is; nothing when it is no kind that is kept. */
export const kindOfName = (name: string): FileKind | undefined => {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return FILE_KINDS.find((kind) => FILE_TYPES[kind].extensions.includes(extension));
};

/** Whether a browser may show a file of this type; any other is saved, never opened. */
export const mayBeShown = (contentType: string): boolean =>
  FILE_KINDS.some((kind) => FILE_TYPES[kind].shown && FILE_TYPES[kind].contentType === contentType);

/** What the chooser of a browser offers of some kinds. */
export const acceptedOf = (kinds: readonly FileKind[]): string =>
  kinds
    .flatMap((kind) => [
      FILE_TYPES[kind].contentType,
      ...FILE_TYPES[kind].extensions.map((extension) => `.${extension}`),
    ])
    .join(',');

/** Any file that is kept, and what the camera of a phone gives. */
export const ACCEPTED_FILES = acceptedOf(FILE_KINDS);
export const ACCEPTED_PICTURES = acceptedOf(['jpeg', 'png', 'webp']);
