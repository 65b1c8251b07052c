import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';
import { supportedCompanySchema } from '../../../shared/monitoring/measurement/inputs.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const reader: ItemReader<SupportedCompany> = { type: 'supportedCompany', schema: supportedCompanySchema };

/** What the partnerships stated of the companies that they support, in the agency's table. */
export const supportedCompanies =
  (agency: Table) =>
  async (id: PartnershipId): Promise<SupportedCompany[]> => {
    const items = await queryItems(agency, { pk: keys.supportedCompanyPartition(id), consistent: true });
    return parseItems(agency, reader, items).filter(({ support }) => support.length > 0);
  };
