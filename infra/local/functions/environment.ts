import { devNull } from 'node:os';
import { ENV, type EnvName } from '../../../shared/kernel/env.ts';
import type { Addresses } from '../addresses.ts';
import { TOKEN_CLIENT_ID } from '../identity/contract.ts';

/** Stores of the engine: one for every partnership, the agency's, and the shell's, which has no table. */
export const AGENCY = 'agency';
export const SHELL = 'shell';
/** The stores with people and data of their own. */
export const placesOf = (partnerships: readonly string[]): string[] => [...partnerships, AGENCY];
export const storesOf = (partnerships: readonly string[]): string[] => [...placesOf(partnerships), SHELL];

export const REGION = 'eu-west-1';
export const REFERENCE_TABLE = 'iwf-reference';
/** What a store's resources are called. */
export const resourcesOf = (store: string) => ({
  table: `iwf-${store}`,
  documentBucket: `iwf-${store}-documents`,
  snapshotBucket: `iwf-${store}-snapshots`,
  taskQueue: `iwf-${store}-tasks`,
  mailConfigurationSet: `iwf-${store}`,
});

/** Signs requests to the engine's own services; it opens nothing elsewhere. The one pair that s3rver knows. */
export const CREDENTIALS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

/** The settings by which the AWS SDK, unchanged, reaches the engine instead of AWS. */
const sdkEnvironment = (addresses: Addresses): Record<string, string> => ({
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
  AWS_RESPONSE_CHECKSUM_VALIDATION: 'WHEN_REQUIRED',
  AWS_ENDPOINT_URL_DYNAMODB: addresses.database,
  AWS_ENDPOINT_URL_S3: addresses.storage,
  AWS_ENDPOINT_URL_SQS: addresses.services,
  AWS_ENDPOINT_URL_SESV2: addresses.services,
});

/** The whole environment of a store's functions. */
export const environmentOf = (
  store: string,
  { addresses, partnerships }: { addresses: Addresses; partnerships: readonly string[] },
): Record<string, string> => {
  const resources = resourcesOf(store);
  const product: Record<Exclude<EnvName, 'MAGDA_SECRET_NAME'>, string> = {
    [ENV.store]: store,
    [ENV.tableName]: resources.table,
    [ENV.referenceTableName]: REFERENCE_TABLE,
    [ENV.agencyTableName]: resourcesOf(AGENCY).table,
    [ENV.directoryTables]: placesOf(partnerships)
      .map((place) => `${place}=${resourcesOf(place).table}`)
      .join(','),
    [ENV.documentBucket]: resources.documentBucket,
    [ENV.snapshotBucket]: resources.snapshotBucket,
    [ENV.taskQueueUrl]: `${addresses.services}/000000000000/${resources.taskQueue}`,
    [ENV.tokenIssuer]: addresses.identity,
    [ENV.tokenKeySetUrl]: `${addresses.identity}/jwks`,
    [ENV.tokenClientId]: TOKEN_CLIENT_ID,
    [ENV.mailSender]: `no-reply@${store}.example`,
    [ENV.mailConfigurationSet]: resources.mailConfigurationSet,
    [ENV.webOrigin]: addresses.web,
    [ENV.magdaEndpoint]: process.env[ENV.magdaEndpoint] ?? '',
    [ENV.activePartnerships]: partnerships.join(','),
    [ENV.archivedPartnerships]: '',
  };
  return { ...sdkEnvironment(addresses), ...product };
};
