import type { CompanyInput } from '../../../shared/company/schema.ts';
import { inventedEnterpriseNumber } from './numbers.ts';

type Identity = Pick<CompanyInput, 'enterpriseNumber' | 'name' | 'legalForm'>;
/** A company that several partnerships work with: at each, by its place, the serial number of its own file. */
type SharedCompany = Identity & { readonly serials: Readonly<Record<number, number>> };

/** After those of the three partnerships, so that these numbers are nobody's own. */
const PLACE = 4;
const PRIVATE_COMPANY = '610';

const shared = (serial: number, name: string, serials: SharedCompany['serials']): SharedCompany => ({
  enterpriseNumber: inventedEnterpriseNumber(PLACE, serial),
  name,
  legalForm: PRIVATE_COMPANY,
  serials,
});

const SHARED_COMPANIES = [
  shared(0, 'Groep Gedeeldehof bv', { 1: 96, 2: 74 }),
  shared(1, 'Groep Tweesprong bv', { 1: 112, 3: 70 }),
] as const;

/** Who the company of a partnership is, when it is one that another partnership works with too. */
export const sharedIdentity = (place: number, serial: number): Identity | undefined => {
  const found = SHARED_COMPANIES.find(({ serials }) => serials[place] === serial);
  if (!found) return undefined;
  const { serials: _, ...identity } = found;
  return identity;
};
