import { ENV } from '../../shared/kernel/env.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import type { Environment } from './house-function.ts';
import { bucketName, configurationSetName, type StoreName, tableName, taskQueueUrl } from './names.ts';

/** What tokens must say to be accepted. */
export type TokenSettings = { readonly issuer: string; readonly clientId: string };

/** What functions are told, part by part: each gets the parts that it has rights for, and no other. */
export const settings = {
  table: (store: StoreName): Environment => ({ [ENV.tableName]: tableName(store) }),
  reference: (): Environment => ({ [ENV.referenceTableName]: tableName('reference') }),
  agencyTable: (): Environment => ({ [ENV.agencyTableName]: tableName('agency') }),
  directories: (stores: readonly StoreName[]): Environment => ({
    [ENV.directoryTables]: stores.map((store) => `${store}=${tableName(store)}`).join(','),
  }),
  documents: (store: StoreName): Environment => ({ [ENV.documentBucket]: bucketName(store, 'documents') }),
  snapshots: (store: StoreName): Environment => ({ [ENV.snapshotBucket]: bucketName(store, 'snapshots') }),
  tasks: (store: StoreName): Environment => ({ [ENV.taskQueueUrl]: taskQueueUrl(store) }),
  token: ({ issuer, clientId }: TokenSettings): Environment => ({
    [ENV.tokenIssuer]: issuer,
    [ENV.tokenKeySetUrl]: `${issuer}/.well-known/jwks.json`,
    [ENV.tokenClientId]: clientId,
  }),
  mail: (store: StoreName, sender: string, webOrigin: string): Environment => ({
    [ENV.mailSender]: sender,
    [ENV.mailConfigurationSet]: configurationSetName(store),
    [ENV.webOrigin]: webOrigin,
  }),
  magda: (endpoint: string, secretName: string): Environment => ({
    [ENV.magdaEndpoint]: endpoint,
    [ENV.magdaSecretName]: secretName,
  }),
  partnerships: (active: readonly PartnershipId[], archived: readonly PartnershipId[]): Environment => ({
    [ENV.activePartnerships]: active.join(','),
    [ENV.archivedPartnerships]: archived.join(','),
  }),
} as const;
