import { sectorFundFrom } from '../../shared/company/choices.ts';
import { withClassification } from '../../shared/company/classification.ts';
import type { Address, AddressInput, Company, CompanyInput, Establishment } from '../../shared/company/schema.ts';
import { sourcesAfter } from '../../shared/company/sources.ts';
import { dayOf, type Instant } from '../../shared/kernel/dates.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findLegalForm } from '../../shared/reference/legal-forms.ts';
import { municipalitiesOfPostalCode, regionOfPostalCode } from '../../shared/reference/municipalities.ts';
import type { TakenOver } from '../../shared/takeover/taken-over.ts';

/** An address with what its postal code tells: region, and in the Flemish Region municipality, province and reference region. */
export const locate = ({
  municipality: chosen,
  ...input
}: AddressInput): Result<Address, 'municipalityAmbiguous' | 'municipalityElsewhere'> => {
  const candidates = municipalitiesOfPostalCode(input.postalCode);
  const region = regionOfPostalCode(input.postalCode);
  const municipality = chosen === undefined ? candidates[0] : candidates.find(({ nis }) => nis === chosen);
  if (chosen !== undefined && !municipality) return fail('municipalityElsewhere');
  if (chosen === undefined && candidates.length > 1) return fail('municipalityAmbiguous');
  if (!municipality) return ok({ ...input, region });
  const { nis, nameNl: name, province, referenceRegion } = municipality;
  return ok({ ...input, region, municipality: { nis, name, province, referenceRegion } });
};

type Located<Value> = { readonly value?: Value; readonly fields: FieldError[] };

const locateAt = (pointer: string, input: AddressInput): Located<Address> => {
  const located = locate(input);
  return located.ok
    ? { value: located.value, fields: [] }
    : { fields: [{ pointer: `${pointer}/municipality`, message: located.error }] };
};

const repeatedNumbers = (input: CompanyInput): FieldError[] =>
  input.establishments.flatMap(({ number }, index) =>
    input.establishments.findIndex((other) => other.number === number) < index
      ? [{ pointer: `/establishments/${index}/number`, message: 'listedTwice' }]
      : [],
  );

const repeatedContacts = (input: CompanyInput): FieldError[] =>
  input.contacts.flatMap(({ id }, index) =>
    id !== undefined && input.contacts.findIndex((other) => other.id === id) < index
      ? [{ pointer: `/contacts/${index}/id`, message: 'listedTwice' }]
      : [],
  );

const unknownLegalForm = ({ legalForm }: CompanyInput): FieldError[] =>
  legalForm !== undefined && !findLegalForm(legalForm) ? [{ pointer: '/legalForm', message: 'notInList' }] : [];

/** The programme works in the Flemish Region: at least one work floor must lie there, wherever the seat is (P:43-46). */
const outsideTheRegion = (establishments: readonly (Address | undefined)[]): FieldError[] =>
  establishments.some((address) => address === undefined || address.region === 'flanders')
    ? []
    : [{ pointer: '/establishments/0/address/postalCode', message: 'noWorkFloorInFlanders' }];

/** Where a company comes from: typed by hand or taken from an extract, over what it was before. */
export type Origin = {
  readonly id: CompanyId;
  readonly at: Instant;
  readonly origin: Company['origin'];
  readonly before?: Company;
  /** Where a company that was not typed here has its file. */
  readonly takenOver?: TakenOver | undefined;
  /** Codes of the agency's lists that may not be entered, each at its field: none where the input was checked before, or has none. */
  readonly refused: readonly FieldError[];
};

/**
 * The record that an input makes, with municipality, region and classification worked out, or every reason why not, at its
 * field. The enterprise number of an existing company stays as it was: it is what the company is counted by.
 */
export const assemble = (
  input: CompanyInput,
  { id, at, origin, before, takenOver = before?.takenOver, refused }: Origin,
): Result<Company, Failure> => {
  const seat = input.seat && locateAt('/seat', input.seat);
  const addresses = input.establishments.map(({ address }, index) =>
    locateAt(`/establishments/${index}/address`, address),
  );
  const fields = [
    ...(seat?.fields ?? []),
    ...addresses.flatMap((address) => address.fields),
    ...repeatedNumbers(input),
    ...repeatedContacts(input),
    ...unknownLegalForm(input),
    ...refused,
    ...outsideTheRegion(addresses.map((address) => address.value)),
    ...(before && before.enterpriseNumber !== input.enterpriseNumber
      ? [{ pointer: '/enterpriseNumber', message: 'cannotChange' }]
      : []),
  ];
  const establishments = input.establishments.flatMap(({ number, name }, index): Establishment[] => {
    const address = addresses[index]?.value;
    return address ? [{ number, address, ...(name === undefined ? {} : { name }) }] : [];
  });
  if (fields.length > 0) return fail({ code: 'invalid', fields });
  const publicBody = input.legalForm === undefined ? false : (findLegalForm(input.legalForm)?.isPublicBody ?? false);
  const { enterpriseNumber, name, legalForm, activity, jointCommittee, headcount, sme } = input;
  const today = dayOf(at);
  const statement = { from: today, sme, publicBody, ...(headcount === undefined ? {} : { headcount }) };
  const sourced = {
    name,
    establishments,
    ...(seat?.value ? { seat: seat.value } : {}),
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(activity === undefined ? {} : { activity }),
  };
  const sources = sourcesAfter(before, sourced, input.sources);
  return ok({
    id,
    version: (before?.version ?? 0) + 1,
    enterpriseNumber,
    ...sourced,
    ...(sources ? { sources } : {}),
    ...(jointCommittee === undefined ? {} : { jointCommittee }),
    ...sectorFundFrom(input, { today, before }),
    classifications: withClassification(before?.classifications ?? [], statement),
    origin: before?.origin ?? origin,
    ...(takenOver === undefined ? {} : { takenOver }),
    status: before?.status ?? 'active',
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  });
};
