import * as z from 'zod';
import { codesOf, type Label } from '../../reference/label.ts';
import { fileOfTable, type ReadTable } from './tables.ts';

/** What can be wrong with a row of an extract, as the report says it. `{…}` stands for a parameter. */
export const ROW_PROBLEM_TEXTS = {
  enterpriseNumberShape: {
    nl: 'Dit is geen ondernemingsnummer: 10 cijfers, het eerste 0 of 1.',
    en: 'This is no enterprise number: 10 digits, the first 0 or 1.',
  },
  establishmentNumberShape: {
    nl: 'Dit is geen vestigingsnummer: 10 cijfers, het eerste van 2 tot 8.',
    en: 'This is no establishment number: 10 digits, the first from 2 to 8.',
  },
  checkDigits: {
    nl: 'De controlecijfers van dit nummer kloppen niet.',
    en: 'The check digits of this number are wrong.',
  },
  columnCount: {
    nl: 'Deze rij heeft {found} kolommen in plaats van {expected}.',
    en: 'This row has {found} columns instead of {expected}.',
  },
  listedTwice: {
    nl: 'Dit staat al eerder in het bestand, op rij {first}.',
    en: 'This stands earlier in the file, in row {first}.',
  },
  notActive: {
    nl: 'Deze onderneming is niet actief (status {status}).',
    en: 'This enterprise is not active (status {status}).',
  },
  nameMissing: {
    nl: 'Er is geen naam van deze onderneming in denomination.csv.',
    en: 'There is no name of this enterprise in denomination.csv.',
  },
  naturalPersonWithoutName: {
    nl: 'Deze natuurlijke persoon heeft geen naam in denomination.csv.',
    en: 'This natural person has no name in denomination.csv.',
  },
  establishmentRequired: {
    nl: 'Deze onderneming heeft geen vestiging in establishment.csv.',
    en: 'This enterprise has no establishment in establishment.csv.',
  },
  noWorkFloorInFlanders: {
    nl: 'Geen enkele vestiging ligt in het Vlaamse Gewest.',
    en: 'No establishment lies in the Flemish Region.',
  },
  tooManyToKeep: {
    nl: '{leftOut} vestigingen zijn niet opgenomen: een onderneming heeft er hoogstens {maximum}, die in het Vlaamse Gewest eerst.',
    en: '{leftOut} establishments were left out: a company has at most {maximum}, those in the Flemish Region first.',
  },
  addressMissing: {
    nl: 'Er is geen adres van deze vestiging in address.csv.',
    en: 'There is no address of this establishment in address.csv.',
  },
  addressStruckOff: { nl: 'Dit adres is doorgehaald.', en: 'This address was struck off.' },
  addressAbroad: { nl: 'Dit adres ligt in het buitenland.', en: 'This address lies abroad.' },
  postalCodeShape: {
    nl: '“{value}” is geen Belgische postcode.',
    en: '“{value}” is no Belgian postal code.',
  },
  postalCodeUnknown: {
    nl: 'Postcode {value} is niet bekend: het gewest staat niet vast.',
    en: 'Postal code {value} is not known: the region is uncertain.',
  },
  municipalityAmbiguous: {
    nl: 'Postcode {value} ligt in twee gemeenten, en “{municipality}” is geen van beide.',
    en: 'Postal code {value} lies in two municipalities, and “{municipality}” is neither.',
  },
  legalFormUnknown: { nl: 'Rechtsvorm {value} is niet bekend.', en: 'Legal form {value} is not known.' },
  activityUnreadable: { nl: '“{value}” is geen NACE-code.', en: '“{value}” is no NACE code.' },
  unreadableText: {
    nl: '{field} is te lang of bevat een teken dat er niet in hoort.',
    en: '{field} is too long or holds a character that does not belong there.',
  },
  numberTaken: {
    nl: 'Deze vestiging staat al bij een andere onderneming van het partnerschap.',
    en: 'This establishment belongs to another company of the partnership already.',
  },
  notAddedAgain: {
    nl: 'Deze vestiging is bij het hervatten van de import niet opnieuw toegevoegd: ze hoort bij een andere onderneming, of iemand haalde ze weg.',
    en: 'This establishment was not added again when the import resumed: it belongs to another company, or somebody took it away.',
  },
  companyArchived: {
    nl: 'Deze onderneming staat in het archief van het partnerschap.',
    en: 'This company is in the archive of the partnership.',
  },
  notAccepted: { nl: 'Niet aanvaard: {reason}.', en: 'Not accepted: {reason}.' },
} as const satisfies Record<string, Label>;
export type RowProblemKey = keyof typeof ROW_PROBLEM_TEXTS;

/** What the problem did to what would have landed. */
export const CONSEQUENCE_TEXTS = {
  companyLeftOut: { nl: 'Onderneming niet opgenomen', en: 'Company left out' },
  establishmentLeftOut: { nl: 'Vestiging niet opgenomen', en: 'Establishment left out' },
  seatLeftOut: { nl: 'Opgenomen zonder zetel', en: 'Landed without a seat' },
  fieldLeftOut: { nl: 'Opgenomen zonder dit gegeven', en: 'Landed without this fact' },
  rowLeftOut: { nl: 'Rij overgeslagen', en: 'Row passed over' },
} as const satisfies Record<string, Label>;
export type Consequence = keyof typeof CONSEQUENCE_TEXTS;

/** One line of the report: where it stands (`row` 1 is the header), whose row it is, what is wrong, and what came of it. */
export const rowProblemSchema = z.object({
  file: z.string(),
  row: z.int(),
  number: z.string(),
  problem: z.enum(codesOf(ROW_PROBLEM_TEXTS)),
  parameters: z.record(z.string(), z.string()),
  consequence: z.enum(codesOf(CONSEQUENCE_TEXTS)),
});
/** What is wrong, apart from where. */
export type Flaw = { readonly problem: RowProblemKey; readonly parameters: Readonly<Record<string, string>> };
export type RowProblem = z.infer<typeof rowProblemSchema>;

/** What a line quotes of the file stays readable, however long it was there. */
const QUOTED = 60;

/** The row that a line of the report points at, and the number in it as it stands in the file. */
export type Subject = { readonly table: ReadTable; readonly row: number; readonly number: string };

export const problemAt = ({ table, row, number }: Subject, flaw: Flaw, consequence: Consequence): RowProblem => ({
  file: fileOfTable(table),
  row,
  number: number.slice(0, QUOTED),
  problem: flaw.problem,
  parameters: Object.fromEntries(
    Object.entries(flaw.parameters).map(([name, value]) => [name, value.slice(0, QUOTED)]),
  ),
  consequence,
});

const fill = (text: string, parameters: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => parameters[name] ?? placeholder);

/** What a problem says in both languages: whoever opens the report may not be who asked for it. */
export const problemText = ({ problem, parameters }: Pick<RowProblem, 'problem' | 'parameters'>): Label => {
  const { nl, en } = ROW_PROBLEM_TEXTS[problem];
  return { nl: fill(nl, parameters), en: fill(en, parameters) };
};
