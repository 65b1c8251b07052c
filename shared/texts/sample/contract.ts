import type { SampleStand } from '../../sample/stand.ts';

/** The words of a sample, on screen and in its export. */
export type SampleTexts = {
  readonly headers: Record<
    'place' | 'company' | 'enterpriseNumber' | 'trajectory' | 'stand' | 'judgedOn' | 'reason',
    string
  >;
  readonly stands: Record<SampleStand, string>;
  readonly scope: (scope: string) => string;
  /** Lines above the table, so that the file alone is enough to draw anew. */
  readonly drawn: (number: number, scope: string, drawn: number, population: number) => string;
  readonly method: string;
  readonly seed: (seed: string) => string;
  readonly population: (sha256: string) => string;
};
