import { classificationOn } from '../../shared/company/classification.ts';
import type { CompanyListRow } from '../../shared/company/list.ts';
import type { RegisterCheck } from '../../shared/company/register-check/schema.ts';
import { openKinds } from '../../shared/company/register-check/shown.ts';
import type { Company, CompanyStage } from '../../shared/company/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import { foldForSearch } from '../../shared/kernel/search-text.ts';
import { sortKeyOf } from '../platform/list-page.ts';

/** What the list of companies shows of one. The place is that of the first establishment in the Flemish Region. */
export const companyListRow = (
  { company, registerCheck }: { readonly company: Company; readonly registerCheck?: RegisterCheck | undefined },
  stage: CompanyStage,
  today: IsoDate,
): CompanyListRow => {
  // An archived company waits for nobody.
  const registerDiffers = company.status === 'active' ? openKinds(company, registerCheck) : [];
  const place = company.establishments.find(({ address }) => address.municipality)?.address.municipality;
  const { sme, headcount } = classificationOn(company, today);
  return {
    id: company.id,
    enterpriseNumber: company.enterpriseNumber,
    name: company.name,
    ...(place ? { municipalityName: place.name, referenceRegion: place.referenceRegion } : {}),
    sme,
    ...(headcount === undefined ? {} : { headcount }),
    status: company.status,
    stage,
    ...(company.takenOver === undefined ? {} : { takenOver: company.takenOver }),
    ...(registerDiffers.length > 0 ? { registerDiffers } : {}),
    updatedAt: company.updatedAt,
  };
};

/** What the list sorts by when it sorts by name. */
export const nameText = ({ name }: Pick<CompanyListRow, 'name'>): string => foldForSearch(name);

/** The place of a company in the list by name, as a sort key. When this comes to sort otherwise, the projection asks for a rebuild. */
export const placeByName = (row: CompanyListRow): string => sortKeyOf(nameText(row), row.id);
