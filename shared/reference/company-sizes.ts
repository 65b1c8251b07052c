import { codesOf, type Label } from './label.ts';

type SizeBand = Label & { readonly from: number | null; readonly to: number | null };

/** Size bands for figures and filters. The headcount itself is stored, so a change of bands loses nothing. */
export const COMPANY_SIZES = {
  'under-10': { nl: 'minder dan 10', en: 'fewer than 10', from: 0, to: 9 },
  '10-to-19': { nl: '10-19', en: '10-19', from: 10, to: 19 },
  '20-to-49': { nl: '20-49', en: '20-49', from: 20, to: 49 },
  '50-to-249': { nl: '50-249', en: '50-249', from: 50, to: 249 },
  '250-to-499': { nl: '250-499', en: '250-499', from: 250, to: 499 },
  'from-500': { nl: '500 of meer', en: '500 or more', from: 500, to: null },
  // The bands leave no number out: "other" can only be a headcount that is not known.
  other: { nl: 'niet gekend', en: 'not known', from: null, to: null },
} as const satisfies Record<string, SizeBand>;

export type CompanySize = keyof typeof COMPANY_SIZES;
export const COMPANY_SIZE_CODES = codesOf(COMPANY_SIZES);

/** The band of a headcount: people employed, so a whole number; anything else is not known. */
export function companySizeOf(headcount: number | null | undefined): CompanySize {
  if (headcount == null || !Number.isInteger(headcount) || headcount < 0) return 'other';
  const band = COMPANY_SIZE_CODES.find((code) => {
    const { from, to }: SizeBand = COMPANY_SIZES[code];
    return from !== null && headcount >= from && (to === null || headcount <= to);
  });
  return band ?? 'other';
}
