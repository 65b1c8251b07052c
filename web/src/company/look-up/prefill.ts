import type { LookUpEnterprise } from '../../../../shared/company/look-up/schema.ts';
import type { AddressInput } from '../../../../shared/company/schema.ts';
import { formatEnterpriseNumber, formatEstablishmentNumber } from '../../../../shared/company/shown-number.ts';
import { type AddressValues, type CompanyValues, EMPTY_ADDRESS, EMPTY_COMPANY } from '../form-values.ts';

const PREFILLED = ['name', 'legalForm', 'seat', 'establishments', 'nace', 'naceVersion'] as const;
type Prefilled = (typeof PREFILLED)[number];
export type PrefilledValues = Partial<Pick<CompanyValues, Prefilled>>;

const addressValues = (address: AddressInput): AddressValues => ({ ...EMPTY_ADDRESS, ...address });

/** What the register fills in. What it does not know stays as it was typed. */
export const prefilledValues = (enterprise: LookUpEnterprise): PrefilledValues => {
  const { name, legalForm, seat, establishments, activity } = enterprise;
  return {
    name,
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(seat ? { seat: addressValues(seat) } : {}),
    ...(establishments.length > 0
      ? {
          establishments: establishments.map((establishment) => ({
            number: formatEstablishmentNumber(establishment.number),
            name: establishment.name ?? '',
            address: addressValues(establishment.address),
          })),
        }
      : {}),
    ...(activity ? { nace: activity.code, naceVersion: activity.version } : {}),
  };
};

/** The form with an enterprise filled in. What another one filled in before is gone with it. */
export const withEnterprise = (
  values: CompanyValues,
  enterprise: LookUpEnterprise,
  before: PrefilledValues | undefined,
): CompanyValues => {
  const cleared = PREFILLED.filter((key) => before && isPrefilled(before, values, key));
  return {
    ...values,
    ...Object.fromEntries(cleared.map((key) => [key, EMPTY_COMPANY[key]])),
    ...prefilledValues(enterprise),
    enterpriseNumber: formatEnterpriseNumber(enterprise.number),
  };
};

/** Whether a field holds what the register filled in, untouched. */
export const isPrefilled = (prefilled: PrefilledValues, values: CompanyValues, key: keyof CompanyValues): boolean => {
  const known = PREFILLED.find((candidate) => candidate === key);
  return (
    known !== undefined &&
    prefilled[known] !== undefined &&
    JSON.stringify(prefilled[known]) === JSON.stringify(values[known])
  );
};

/** Whether there is something to fill in that the form does not say already. */
export const differsFrom = (prefilled: PrefilledValues, values: CompanyValues): boolean =>
  PREFILLED.some((key) => prefilled[key] !== undefined && !isPrefilled(prefilled, values, key));
