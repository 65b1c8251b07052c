import { error, notice, type Problem } from './problem.ts';

/** What can be wrong with a workbook, its sheets and single cells. */
export const CELL_PROBLEMS = {
  // The workbook
  sheetMissing: error('Dit blad ontbreekt.', 'This sheet is missing.'),
  sheetUnknown: notice(
    'Dit blad hoort niet bij het sjabloon en is niet gelezen.',
    'This sheet is not of the template and was not read.',
  ),
  columnMissing: error('Deze kolom ontbreekt.', 'This column is missing.'),
  columnUnknown: error('Het sjabloon kent geen kolom “{value}”.', 'The template has no column “{value}”.'),
  columnTwice: error('Deze kolom staat er twee keer.', 'This column stands there twice.'),
  tooManyRows: error('Dit blad heeft meer dan {maximum} rijen.', 'This sheet has more than {maximum} rows.'),
  // A cell
  required: error('Dit moet ingevuld zijn.', 'This must be filled in.'),
  formulaFailed: error('De formule in deze cel geeft {value}.', 'The formula in this cell gives {value}.'),
  tooLong: error('Deze tekst is te lang.', 'This text is too long.'),
  controlCharacter: error(
    'Er staat een teken in dat er niet in hoort.',
    'It holds a character that does not belong there.',
  ),
  unreadable: error('“{value}” is hier niet leesbaar.', '“{value}” cannot be read here.'),
  enterpriseNumberShape: error(
    'Dit is geen ondernemingsnummer: 10 cijfers, het eerste 0 of 1.',
    'This is no enterprise number: 10 digits, the first 0 or 1.',
  ),
  establishmentNumberShape: error(
    'Dit is geen vestigingsnummer: 10 cijfers, het eerste van 2 tot 8.',
    'This is no establishment number: 10 digits, the first from 2 to 8.',
  ),
  checkDigits: error('De controlecijfers van dit nummer kloppen niet.', 'The check digits of this number are wrong.'),
  postalCodeShape: error('Dit is geen Belgische postcode.', 'This is no Belgian postal code.'),
  wholeNumber: error(
    'Dit moet een geheel getal zijn van {minimum} tot {maximum}.',
    'This must be a whole number from {minimum} to {maximum}.',
  ),
  notInList: error('“{value}” staat niet in de lijst.', '“{value}” is not in the list.'),
  yesOrNo: error('Vul hier ja of nee in.', 'Fill in yes or no here.'),
  notADay: error('“{value}” is geen datum (dag/maand/jaar).', '“{value}” is no date (day/month/year).'),
  notAnAmount: error(
    '“{value}” is geen bedrag in euro met hoogstens 2 decimalen.',
    '“{value}” is no amount in euro with at most 2 decimals.',
  ),
  notASpan: error(
    '“{value}” is geen periode (1 of 2) en geen kwartaal (2025/Q3).',
    '“{value}” is no period (1 or 2) and no quarter (2025/Q3).',
  ),
} as const satisfies Record<string, Problem>;
