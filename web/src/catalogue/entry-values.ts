import { newestVersion } from '../../../shared/catalogue/meaning.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import { today } from '../app/today.ts';

/** What is typed about an entry; an empty text is nothing said. */
export type EntryValues = {
  readonly nl: string;
  readonly en: string;
  readonly explanationNl: string;
  readonly explanationEn: string;
  readonly audience: string;
  readonly kind: string;
  readonly phase: string;
  readonly dimension: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly replacedBy: string;
  readonly from: string;
  readonly reason: string;
};

/** What an entry says as a form begins with it: its newest version, changed from today or from the day that version holds. */
export const valuesOf = (entry: ShownEntry | undefined): EntryValues => {
  const version = entry && newestVersion(entry);
  const last = version?.from ?? '';
  return {
    nl: version?.nl ?? '',
    en: version?.en ?? '',
    explanationNl: version?.explanation?.nl ?? '',
    explanationEn: version?.explanation?.en ?? '',
    audience: version?.audience ?? '',
    kind: version?.kind ?? '',
    phase: version?.phase ?? '',
    dimension: version?.dimension ?? '',
    validFrom: version?.validFrom ?? '',
    validUntil: version?.validUntil ?? '',
    replacedBy: version?.replacedBy ?? '',
    from: last > today() ? last : today(),
    reason: '',
  };
};

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** The request that the values make, before its schema checked it. */
export const requestOf = (values: EntryValues) => {
  const { nl, en, explanationNl, explanationEn, from, reason, ...others } = values;
  const hasExplanation = filled(explanationNl) !== undefined || filled(explanationEn) !== undefined;
  return {
    content: {
      nl,
      en,
      ...(hasExplanation ? { explanation: { nl: explanationNl, en: explanationEn } } : {}),
      ...Object.fromEntries(Object.entries(others).map(([field, text]) => [field, filled(text)])),
    },
    from: filled(from),
    reason,
  };
};

const EXPLANATIONS: Readonly<Record<string, keyof EntryValues>> = {
  '/content/explanation/nl': 'explanationNl',
  '/content/explanation/en': 'explanationEn',
};

/** Which field of the form a pointer of the request is about. */
export const fieldAt = (pointer: string): string => EXPLANATIONS[pointer] ?? pointer.split('/').at(-1) ?? '';
