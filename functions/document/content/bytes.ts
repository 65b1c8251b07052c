/** The bytes of a file of which parts can be read, wherever it lies. */
export type Bytes = {
  readonly size: number;
  /** As many bytes as asked from there on, or fewer where the file ends. */
  readonly read: (from: number, count: number) => Promise<Buffer>;
};
