export type Encoding = 'utf-8' | 'windows-1252';

/** What must be known of a file before it is read: how its bytes are text, and about how many rows there will be. */
export type Survey = { readonly encoding: Encoding; readonly lines: number };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Line ends of a piece; `\r\n` is one, also when two pieces part it. */
const lineEnds = (piece: Uint8Array, before: number): number => {
  let [count, previous] = [0, before];
  for (const byte of piece) {
    if (byte === CARRIAGE_RETURN || (byte === LINE_FEED && previous !== CARRIAGE_RETURN)) count += 1;
    previous = byte;
  }
  return count;
};

/** Streams a file once. Text that is not UTF-8 throughout is Windows-1252, in which every byte stands for something. */
export const surveyFile = async (content: AsyncIterable<Uint8Array>): Promise<Survey> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding = 'utf-8';
  let [lines, last] = [0, LINE_FEED];
  const tryDecoding = (piece?: Uint8Array): void => {
    try {
      if (encoding === 'utf-8') decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      encoding = 'windows-1252';
    }
  };
  for await (const piece of content) {
    tryDecoding(piece);
    lines += lineEnds(piece, last);
    last = piece.at(-1) ?? last;
  }
  tryDecoding();
  const isOpen = last !== LINE_FEED && last !== CARRIAGE_RETURN;
  return { encoding, lines: isOpen ? lines + 1 : lines };
};

/** The text of a file, without a byte order mark. */
export async function* textOf(content: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of content) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
