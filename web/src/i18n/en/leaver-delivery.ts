import type { leaverDelivery as nl } from '../nl/leaver-delivery.ts';

export const leaverDelivery: typeof nl = {
  page: 'Deliveries of leavers',
  bring: 'Load a delivery',
  explain:
    'A delivery is the complete picture up to its reference date and replaces the one before. Load pseudonymised rows only: a row with a national register or BIS number is refused and kept nowhere. The file itself is erased once it is read.',
  earlier: 'Deliveries',
  none: 'No delivery yet',
  noneBody: 'As soon as somebody loads a delivery, you follow here how far it is.',
  requestedAt: 'Announced on',
  columns: 'Columns of the file',
  columnsExplain: 'Csv with semicolons or commas, in UTF-8 or Windows-1252. All columns, no others, in any order.',
  column: 'Column',
  form: 'What it holds',
  filled: 'Filled in',
  forms: {
    pseudonym: 'P and 24 capital letters, without digits',
    partnershipCode: 'LP and 3 digits',
    day: 'YYYY-MM-DD or DD/MM/YYYY',
    enterpriseNumber: 'enterprise number',
  },
  fields: {
    referenceDate: 'Reference date',
    legalGround: 'Legal ground',
    instrumentKind: 'Instrument',
    instrumentNumber: 'Number of the instrument',
    decidedOn: 'Date of the instrument',
    validUntil: 'Valid until',
    impactAssessment: 'Reference of the impact assessment (DPIA)',
    otherPseudonyms: 'Another key than the delivery before: why?',
    file: 'File',
  },
  otherPseudonymsHint:
    'Fill in only when the pseudonyms were made with another key on purpose. Otherwise a delivery in which the people of the one before do not come back is refused.',
  otherKey: (reason) =>
    `The pseudonyms of this delivery were made with another key than those of the one before (${reason}). A person cannot be followed from one delivery to the next; all quarters are measured anew with this delivery alone.`,
  returning: 'People of the delivery before who come back',
  returningOf: (returned, persons, share) => `${returned} of ${persons} (${share})`,
  retention: {
    title: 'How long rows are kept',
    paying: (years) =>
      `The rows of all deliveries, replaced ones too, are kept as long as the programme runs, and then until 31 December of year ${years} after the year of the last payment.`,
    waitingFor: (partnerships) => `Not yet finally settled and paid: ${partnerships}.`,
    paid: (until, lastPaidOn, years) =>
      `The rows of all deliveries are kept until ${until}: ${years} years after the year of the last payment (${lastPaidOn}). Then they are removed; what was published stays.`,
  },
  rowsRemoved: (at, years, lastPaidOn) =>
    `No rows of this delivery are kept since ${at}: the term of ${years} years after the year of the last payment (${lastPaidOn}) is over. It cannot be measured anew.`,
  instruments: { deliberation: 'deliberation', protocol: 'protocol' },
  uploading: 'The file is being uploaded…',
  states: { open: 'going on', delivered: 'read', refused: 'refused' },
  waiting: 'waits for its file',
  current: 'counts now',
  rows: 'Rows',
  accepted: 'Accepted',
  refused: 'Refused',
  progress: (handled, total) => `${handled} of about ${total} rows read`,
  progressLabel: 'Progress of the reading',
  failures: {
    deliveryUnknownColumn: 'Column {position} does not belong in a delivery. The file was not read',
    deliveryColumnTwice: 'The column {column} stands there twice',
    deliveryColumnsMissing: 'These columns are missing: {columns}',
    deliveryUnreadableCsv: 'The file cannot be read from row {row} on',
    deliveryTooManyRows: 'It has more than {maximum} rows',
    deliveryNoRows: 'Not a single row was accepted. The report says why',
    deliveryOfBefore: 'This file was loaded before, in the delivery with reference date {day}',
    deliveryOtherPseudonyms:
      'The pseudonyms of the delivery before do not come back: {share} of its people. Ask for a delivery with the same key, or load it again and say why the key is another one',
    deliveryUploadGone: 'The file is no longer there. Load it again',
  },
};
