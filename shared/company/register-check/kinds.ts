import * as z from 'zod';

/** What the KBO can say of a company that is not what stands here, in the order in which it matters. */
export const DIFFERENCE_KINDS = [
  'stopped',
  'merged',
  'situation',
  'leftFlanders',
  'seatMoved',
  'establishmentGone',
  'establishmentMoved',
  'name',
  'legalForm',
] as const;
export const differenceKindSchema = z.enum(DIFFERENCE_KINDS).meta({ id: 'RegisterDifferenceKind' });
export type DifferenceKind = z.infer<typeof differenceKindSchema>;
