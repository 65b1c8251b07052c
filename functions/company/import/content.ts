const ZIP_MAGIC = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

const isText = (start: Buffer): boolean => {
  if (start.includes(0)) return false;
  try {
    // A character that the examined part cuts in two is not an error yet.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Whether the first bytes of an upload are those of what it says it is. A zip is never text: its header holds zeros. */
export const looksLike = (kind: 'zip' | 'csv', start: Buffer): boolean =>
  kind === 'zip' ? start.subarray(0, ZIP_MAGIC.length).equals(ZIP_MAGIC) : isText(start);
