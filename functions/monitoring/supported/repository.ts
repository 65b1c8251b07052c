import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { CompanyId, PartnershipId } from '../../../shared/kernel/ids.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';
import { supportedCompanySchema } from '../../../shared/monitoring/measurement/inputs.ts';
import { type Gone, type GoneCompany, goneCompanySchema } from '../../../shared/monitoring/succession/found.ts';
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

const goneReader: ItemReader<GoneCompany> = { type: 'supportedCompany', schema: goneCompanySchema };

/** Companies of a partnership that the KBO says are gone. Reads every company that it stated, some hundreds, of which few are. */
export const goneCompanies =
  (agency: Table) =>
  async (id: PartnershipId): Promise<GoneCompany[]> => {
    const attributes = ['partnership', 'enterpriseNumber', 'gone'];
    const items = await queryItems(agency, { pk: keys.supportedCompanyPartition(id), attributes });
    const gone = items.filter((item) => item.gone !== undefined);
    return parseItems(agency, goneReader, gone);
  };

/** Moves forward only: a statement of an older state of the company never takes the place of a newer one. */
export const putSupportedCompany = async (
  agency: Table,
  id: CompanyId,
  company: SupportedCompany & { readonly gone?: Gone },
  sequence: number,
): Promise<void> => {
  const item = { ...keys.supportedCompany(company.partnership, id), type: 'supportedCompany', v: 1, sequence };
  try {
    await agency.client.send(
      new PutCommand({
        TableName: agency.name,
        Item: { ...item, ...company },
        ConditionExpression: 'attribute_not_exists(pk) OR #sequence <= :sequence',
        ExpressionAttributeNames: { '#sequence': 'sequence' },
        ExpressionAttributeValues: { ':sequence': sequence },
      }),
    );
  } catch (thrown) {
    if (!(thrown instanceof ConditionalCheckFailedException)) throw thrown;
  }
};
