/** Why a whole import is refused before anything lands: keys of the text catalogue, with what they name in `failureParameters`. */
export const EXTRACT_FAILURES = [
  'unknownFile',
  'fileMissing',
  'fileTwice',
  'pathInZip',
  'unreadableZip',
  'tooLargeUnpacked',
  'wrongHeader',
  'unreadableCsv',
  'notUtf8',
  'noEnterprises',
  'tooManyEnterprises',
  'tooManyEstablishments',
  'uploadGone',
] as const;
export type ExtractFailureKey = (typeof EXTRACT_FAILURES)[number];

export type ExtractFailure = {
  readonly failure: ExtractFailureKey;
  /** `file`, and what else the text names: `row`, `expected`, `found`, `maximum`. */
  readonly parameters: Readonly<Record<string, string>>;
};

/** Thrown inside the streams of an extract, and turned into a value where they are read out. */
export class ExtractRefused extends Error {
  readonly reason: ExtractFailure;
  constructor(failure: ExtractFailureKey, parameters: Readonly<Record<string, string>> = {}) {
    super(failure);
    this.name = 'ExtractRefused';
    this.reason = { failure, parameters };
  }
}
