/** The columns that the list of companies and its export have, in the order of the list; the first names the row. */
export const COMPANY_COLUMNS = [
  'name',
  'enterpriseNumber',
  'municipality',
  'region',
  'stage',
  'sme',
  'headcount',
  'takenOver',
  'updated',
] as const;
export type CompanyColumn = (typeof COMPANY_COLUMNS)[number];
