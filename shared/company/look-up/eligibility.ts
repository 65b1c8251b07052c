import type { PartnershipId } from '../../kernel/ids.ts';
import { findLegalForm } from '../../reference/legal-forms.ts';
import { regionOfPostalCode } from '../../reference/municipalities.ts';
import type { Classification, Company } from '../schema.ts';
import type { Finding } from './finding.ts';
import type { LookUpEnterprise } from './schema.ts';

export type EligibilityFacts = {
  /** Nothing when the look-up does not have the number. */
  readonly enterprise: LookUpEnterprise | undefined;
  /** The company of this partnership that has the number already. */
  readonly company: Pick<Company, 'status'> | undefined;
  /** What is stated of it there today. KBO says nothing of headcount, turnover or linked enterprises. */
  readonly classification: Pick<Classification, 'sme' | 'headcount'> | undefined;
  /** *Open* `publicBodyCounts`, from the programme rules. */
  readonly publicBodyCounts: boolean;
  /** Other partnerships that work with it, as far as *open* `overlapDisclosure` lets one see. */
  readonly otherPartnerships: readonly PartnershipId[];
};

const NORMAL_SITUATION = '000';
/** 2003/361, annex, article 2: fewer than 250 persons, whatever the turnover. */
const SME_STAFF_CEILING = 250;

const activity = ({ situation, notInExtract }: LookUpEnterprise): Finding => {
  if (notInExtract !== undefined) return { code: 'stopped', outcome: 'refused' };
  if (situation !== NORMAL_SITUATION && situation !== '')
    return { code: 'specialSituation', outcome: 'attention', reference: situation };
  return { code: 'active', outcome: 'ok' };
};

/** Eligible when at least one work floor lies in the Flemish Region, wherever the seat is (P:43-46). */
const region = ({ establishments, establishmentCount }: LookUpEnterprise): Finding => {
  const regions = establishments.map(({ address }) => regionOfPostalCode(address.postalCode));
  const count = regions.filter((place) => place === 'flanders').length;
  if (count > 0) return { code: 'workFloorInFlanders', outcome: 'ok', count };
  return establishments.length < establishmentCount
    ? { code: 'workFloorUnknown', outcome: 'attention' }
    : { code: 'noWorkFloorInFlanders', outcome: 'refused' };
};

const isPublicBody = ({ legalForm }: LookUpEnterprise): boolean =>
  legalForm !== undefined && findLegalForm(legalForm)?.isPublicBody === true;

const legalForm = (enterprise: LookUpEnterprise, publicBodyCounts: boolean): Finding => {
  if (enterprise.legalForm === undefined || !findLegalForm(enterprise.legalForm))
    return { code: 'legalFormUnknown', outcome: 'attention' };
  const reference = enterprise.legalForm;
  if (!isPublicBody(enterprise)) return { code: 'privateLegalForm', outcome: 'ok', reference };
  return publicBodyCounts
    ? { code: 'publicBodyCounts', outcome: 'ok', reference }
    : { code: 'publicBodyDoesNotCount', outcome: 'attention', reference };
};

/** The focus is on SMEs, not a condition (P:25). What public bodies own is none (2003/361, annex, article 3.4). */
const size = (enterprise: LookUpEnterprise | undefined, stated: EligibilityFacts['classification']): Finding => {
  const { sme = 'unknown', headcount = 0 } = stated ?? {};
  const isLarge = headcount >= SME_STAFF_CEILING;
  if (sme === 'no' || isLarge || (enterprise && isPublicBody(enterprise)))
    return { code: 'notSme', outcome: 'attention' };
  return sme === 'yes' ? { code: 'sme', outcome: 'ok' } : { code: 'smeUnknown', outcome: 'attention' };
};

const here = (company: EligibilityFacts['company']): Finding => {
  if (!company) return { code: 'notHereYet', outcome: 'ok' };
  return { code: company.status === 'archived' ? 'archivedHere' : 'alreadyHere', outcome: 'refused' };
};

/** Two partnerships with one company coordinate (P:98-100): no reason to refuse, but to call first. */
const elsewhere = (partnershipId: PartnershipId): Finding => ({
  code: 'atOtherPartnership',
  outcome: 'attention',
  reference: partnershipId,
});

/** Whether the programme is for an enterprise, as far as can be said before anything is typed: one finding per question, each its reason. */
export const eligibilityOf = ({
  enterprise,
  company,
  classification,
  publicBodyCounts,
  otherPartnerships,
}: EligibilityFacts): Finding[] => [
  here(company),
  ...otherPartnerships.map(elsewhere),
  ...(enterprise
    ? [activity(enterprise), region(enterprise), legalForm(enterprise, publicBodyCounts)]
    : [{ code: 'notInLookUp', outcome: 'attention' } as const]),
  size(enterprise, classification),
];
