import { ENV } from '../../shared/kernel/env.ts';

/** The settings of a function that runs against a database on loopback. */
export const settings = (database: string, own: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: database,
  [ENV.store]: 'alfa',
  [ENV.tableName]: 'iwf-alfa',
  [ENV.referenceTableName]: 'iwf-reference',
  [ENV.documentBucket]: 'documents',
  [ENV.snapshotBucket]: 'snapshots',
  [ENV.taskQueueUrl]: 'http://127.0.0.1:1/tasks',
  [ENV.tokenIssuer]: 'http://127.0.0.1:1',
  [ENV.tokenKeySetUrl]: 'http://127.0.0.1:1/jwks',
  [ENV.tokenClientId]: 'web',
  [ENV.mailSender]: 'bench@example.org',
  [ENV.mailConfigurationSet]: 'bench',
  [ENV.webOrigin]: 'http://127.0.0.1:1',
  [ENV.activePartnerships]: 'alfa,beta,gamma',
  [ENV.archivedPartnerships]: '',
  ...own,
});
