import { classificationOn } from '../../shared/company/classification.ts';
import type { Address, AddressInput, CompanyInput } from '../../shared/company/schema.ts';
import { dayOf, type Instant } from '../../shared/kernel/dates.ts';
import type { CompanyFile } from './repository.ts';

const addressAsTyped = ({ region: _region, municipality, ...typed }: Address): AddressInput => ({
  ...typed,
  ...(municipality ? { municipality: municipality.nis } : {}),
});

/** A company as somebody would type it again today, so that a step can add to it and change nothing else. */
export const asTyped = (
  { company, contacts }: Pick<CompanyFile, 'company' | 'contacts'>,
  at: Instant,
): CompanyInput => {
  const { enterpriseNumber, name, legalForm, seat, activity, jointCommittee, sectorFund } = company;
  const { sme, headcount } = classificationOn(company, dayOf(at));
  return {
    enterpriseNumber,
    name,
    sme,
    contacts: [...contacts],
    establishments: company.establishments.map(({ address, ...rest }) => ({
      ...rest,
      address: addressAsTyped(address),
    })),
    ...(seat ? { seat: addressAsTyped(seat) } : {}),
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(activity === undefined ? {} : { activity }),
    ...(jointCommittee === undefined ? {} : { jointCommittee }),
    ...(sectorFund === undefined ? {} : { sectorFund }),
    ...(headcount === undefined ? {} : { headcount }),
  };
};
