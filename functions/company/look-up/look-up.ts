import { classificationOn } from '../../../shared/company/classification.ts';
import { type EnterpriseNumber, enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import { eligibilityOf } from '../../../shared/company/look-up/eligibility.ts';
import type { LookUpAnswer, LookUpHit } from '../../../shared/company/look-up/schema.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { System } from '../../platform/system.ts';
import { type CompanyRegister, hitOfRegistered } from './company-register.ts';

export type LookUpDependencies = {
  readonly register: CompanyRegister;
  readonly companyOfNumber: (number: EnterpriseNumber) => Promise<Company | undefined>;
  readonly rulesInForce: () => Promise<Pick<ProgrammeRules, 'publicBodyCounts'>>;
  /** Other partnerships that work with an enterprise, as far as the rules let one see. */
  readonly otherPartnerships: (number: EnterpriseNumber) => Promise<PartnershipId[]>;
  readonly system: System;
};

/** Finds enterprises by a whole number, however it is written, or by the start of a name. */
export const findEnterprises =
  ({ register }: Pick<LookUpDependencies, 'register'>) =>
  async (search: string): Promise<LookUpHit[]> => {
    const number = enterpriseNumberSchema.safeParse(search);
    if (!number.success) return register.search(search);
    const registered = await register.byNumber(number.data);
    return registered ? [hitOfRegistered(registered)] : [];
  };

/** What the register says of a number, and whether the programme is for it, before anything else is typed. */
export const lookUpEnterprise =
  ({ register, companyOfNumber, rulesInForce, otherPartnerships, system }: LookUpDependencies) =>
  async (number: EnterpriseNumber): Promise<LookUpAnswer> => {
    const [registered, company, { publicBodyCounts }, others] = await Promise.all([
      register.byNumber(number),
      companyOfNumber(number),
      rulesInForce(),
      otherPartnerships(number),
    ]);
    const findings = eligibilityOf({
      enterprise: registered?.enterprise,
      company,
      classification: company && classificationOn(company, dayOf(system.now())),
      publicBodyCounts,
      otherPartnerships: others,
    });
    return { ...registered, findings, ...(company ? { companyId: company.id } : {}) };
  };
