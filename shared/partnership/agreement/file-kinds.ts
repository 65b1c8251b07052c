import type { FileKind } from '../../document/file-types.ts';

/** What partners sign is a document, not a photo of one. */
export const AGREEMENT_FILE_KINDS: readonly FileKind[] = ['pdf', 'docx'];
