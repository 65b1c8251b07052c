import type { IsoDate } from '../kernel/dates.ts';
import { COMPANY_SIZE_CODES, type CompanySize } from '../reference/company-sizes.ts';

// Apart from the schemas, so that a screen loads no schema library to tell who is a member.

/** Whether a day lies within first and last day, both of them included; without a last day there is no end. */
export const isDuring = (
  { from, until }: { readonly from: IsoDate; readonly until?: IsoDate | undefined },
  day: IsoDate,
): boolean => from <= day && (until === undefined || day <= until);

type Roles<Role> = {
  readonly role: Role;
  readonly earlierRoles: readonly { readonly role: Role; readonly until: IsoDate }[];
};

/** The role of a member on a day. */
export const roleOn = <Role>({ role, earlierRoles }: Roles<Role>, day: IsoDate): Role =>
  earlierRoles.find(({ until }) => day <= until)?.role ?? role;

type Known = Exclude<CompanySize, 'other'>;
const isKnown = (code: CompanySize): code is Known => code !== 'other';
/** Segments of companies are those of their size, as everywhere else; a size that is not known is none of them. */
export const SEGMENTS: readonly Known[] = COMPANY_SIZE_CODES.filter(isKnown);
