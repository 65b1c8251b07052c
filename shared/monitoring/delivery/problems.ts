import * as z from 'zod';
import type { Label } from '../../reference/label.ts';
import { DELIVERY_COLUMN_KEYS, DELIVERY_COLUMNS } from './columns.ts';

/** What can be wrong with a row. No text repeats what stands in a cell: it may be what must not be kept. */
export const DELIVERY_PROBLEMS = {
  nationalNumber: {
    nl: 'Hier staat een rijksregisternummer of BIS-nummer. De rij is geweigerd en nergens bewaard.',
    en: 'This holds a national register or BIS number. The row was refused and kept nowhere.',
  },
  cellCount: {
    nl: 'De rij heeft meer of minder cellen dan er kolommen zijn.',
    en: 'The row has more or fewer cells than there are columns.',
  },
  required: { nl: 'Dit moet ingevuld zijn.', en: 'This must be filled in.' },
  notAllowedHere: { nl: 'Dit moet hier leeg zijn.', en: 'This must be empty here.' },
  pseudonym: {
    nl: 'Dit is geen pseudoniem: een P en 24 hoofdletters, zonder cijfers.',
    en: 'This is no pseudonym: a P and 24 capital letters, without digits.',
  },
  partnershipCode: {
    nl: 'Dit is geen code van een lokaal partnerschap: LP en 3 cijfers.',
    en: 'This is no code of a local partnership: LP and 3 digits.',
  },
  day: {
    nl: 'Dit is geen dag: JJJJ-MM-DD of DD/MM/JJJJ.',
    en: 'This is no day: YYYY-MM-DD or DD/MM/YYYY.',
  },
  enterpriseNumber: {
    nl: 'Dit is geen ondernemingsnummer: 10 cijfers met controlegetal.',
    en: 'This is no enterprise number: 10 digits with check digits.',
  },
  unknownCode: { nl: 'Deze code staat niet in de lijst.', en: 'This code is not in the list.' },
  afterReferenceDate: { nl: 'Deze dag valt na de peildatum.', en: 'This day is after the reference date.' },
  endBeforeStart: { nl: 'Dit einde valt voor het begin.', en: 'This end comes before the start.' },
} as const satisfies Record<string, Label>;
export type DeliveryProblemKey = keyof typeof DELIVERY_PROBLEMS;

/** What is wrong where. Without a column: the whole row, or a cell beyond the last column. */
export const rowProblemSchema = z.strictObject({
  /** As a spreadsheet counts: row 1 is the header. */
  row: z.int(),
  column: z.enum(DELIVERY_COLUMN_KEYS).optional(),
  // Object.keys forgets the names, although every one of them is there.
  problem: z.enum(Object.keys(DELIVERY_PROBLEMS) as [DeliveryProblemKey, ...DeliveryProblemKey[]]),
});
export type RowProblem = z.infer<typeof rowProblemSchema>;
export type CellProblem = Omit<RowProblem, 'row'>;

/** How many rows hold a day after the reference date: a complete picture up to that day cannot have any. */
export const rowsAfterReferenceDate = (problems: readonly RowProblem[]): number =>
  new Set(problems.filter(({ problem }) => problem === 'afterReferenceDate').map(({ row }) => row)).size;

/** Why a whole file is refused: keys of the text catalogue, with what they name in `failureParameters`; never content of the file. */
export const DELIVERY_FAILURES = [
  'deliveryUnknownColumn',
  'deliveryColumnTwice',
  'deliveryColumnsMissing',
  'deliveryUnreadableCsv',
  'deliveryTooManyRows',
  'deliveryNoRows',
  'deliveryOfBefore',
  'deliveryOtherPseudonyms',
  'deliveryUploadGone',
] as const;
export type DeliveryFailureKey = (typeof DELIVERY_FAILURES)[number];
export type DeliveryFailure = {
  readonly failure: DeliveryFailureKey;
  readonly parameters: Readonly<Record<string, string>>;
};

export const headerOf = (column: RowProblem['column']): string =>
  column === undefined ? '' : DELIVERY_COLUMNS[column].header;
