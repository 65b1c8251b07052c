import { asTyped } from '../../../functions/company/as-typed.ts';
import { type LookUpEnterprise, lookUpEnterpriseSchema } from '../../../shared/company/look-up/schema.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { dayOf, type Instant, type IsoDate } from '../../../shared/kernel/dates.ts';

type News = (company: Company, snapshotDate: IsoDate) => Partial<LookUpEnterprise>;

/** What the KBO says otherwise of companies of a partnership: one stopped, one merged, one has another name, one moved. */
const NEWS: readonly News[] = [
  (_company, snapshotDate) => ({ notInExtract: snapshotDate }),
  () => ({ situation: '021' }),
  ({ name }) => ({ name: `Nieuwe ${name}` }),
  () => ({ seat: { street: 'Fabeldreef', houseNumber: '12', postalCode: '9000' } }),
];
/** Not one after the other in a list. */
const EVERY = 5;

/** Who registered these companies typed what the KBO said then. */
const asKnown = (company: Company, now: Instant) => {
  const { enterpriseNumber, name, legalForm, seat, establishments } = asTyped({ company, contacts: [] }, now);
  return {
    number: enterpriseNumber,
    name,
    legalForm,
    situation: '000',
    seat,
    establishments,
    establishmentCount: establishments.length,
    snapshotDate: dayOf(now),
  };
};

/** What the KBO says now of some companies of a partnership of the demonstration, as an extract of today would have it. */
export const registerNewsOf = (companies: readonly Company[], now: Instant): LookUpEnterprise[] => {
  const active = companies.filter(({ status }) => status === 'active');
  return NEWS.flatMap((news, place) => {
    const company = active.at(place * EVERY);
    return company ? [lookUpEnterpriseSchema.parse({ ...asKnown(company, now), ...news(company, dayOf(now)) })] : [];
  });
};
