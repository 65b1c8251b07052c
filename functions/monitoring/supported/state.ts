import type { RegisterCheck } from '../../../shared/company/register-check/schema.ts';
import type { CompanyFacts } from '../../../shared/figures/measures.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { type SupportedCompany, supportedCompanyOf } from '../../../shared/monitoring/matching/supported-company.ts';
import { goneOf } from '../../../shared/monitoring/succession/found.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import type { System } from '../../platform/system.ts';
import { putSupportedCompany } from './repository.ts';

export type StateSupportedDependencies = {
  readonly partnershipId: PartnershipId;
  /** Only items under `PARTNERSHIP#<partnershipId>#SUPPORTED` may be written there. */
  readonly agency: Table;
  readonly system: System;
};

/** A company that is not supported after all stays, without support: otherwise an older statement could come back after it. */
const notSupported = ({ company }: CompanyFacts, partnership: PartnershipId): SupportedCompany => ({
  partnership,
  enterpriseNumber: company.enterpriseNumber,
  sector: '',
  size: '',
  region: '',
  support: [],
});

/**
 * States to the agency when and of what kind a company was supported, which leavers are matched with, and since when the KBO says that it
 * is gone. No name, no contact, no content.
 * It moves forward only, by the sequence of the company.
 */
export const stateSupported =
  ({ partnershipId, agency, system }: StateSupportedDependencies) =>
  async (facts: CompanyFacts, sequence: number, registerCheck?: RegisterCheck): Promise<void> => {
    const supported = supportedCompanyOf(partnershipId, facts, dayOf(system.now()));
    const gone = supported && goneOf(registerCheck);
    const stated = { ...(supported ?? notSupported(facts, partnershipId)), ...(gone ? { gone } : {}) };
    await putSupportedCompany(agency, facts.company.id, stated, sequence);
  };
