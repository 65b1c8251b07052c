import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import type { TokenIssuer } from '../support/engine/tokens.ts';
import { bundled } from './bundled.ts';
import type { BenchDatabase } from './database.ts';
import { type Line, pairedRatio, timed } from './measure.ts';

const COMPANIES = 50;
const WARM_UP = 60;
const PAIRS = 300;

/** The warm list of 50 companies through the bundled handler, against the bare query of the same rows. */
export const listTimeRatio = async (database: BenchDatabase, issuer: TokenIssuer): Promise<Line> => {
  await database.writeCompanies(COMPANIES);
  const api = await bundled('partnership-api', {
    database: database.endpoint,
    issuer,
    membership: 'coach@alfa',
    table: 'iwf-alfa',
  });
  const list = () => api.get('/api/partnerships/alfa/companies?size=50');
  const query = () =>
    database.client.send(
      new QueryCommand({
        TableName: 'iwf-alfa',
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keys.companyRowPartition(1) },
      }),
    );
  for (let round = 0; round < WARM_UP; round += 1) await Promise.all([list(), query()]);
  const value = await pairedRatio(
    PAIRS,
    () => timed(list),
    () => timed(query),
  );
  return { name: 'warm-list-of-50-companies-against-bare-query', value, limit: 1.5 };
};
