/** Names of environment variables, shared by what sets them (CDK, `npm start`, tests) and what reads them (`platform/config.ts`). */
export const ENV = {
  /** The store a function belongs to: a partnership's id, `agency` or `shell`. */
  store: 'STORE',
  tableName: 'TABLE_NAME',
  referenceTableName: 'REFERENCE_TABLE_NAME',
  /** Only a partnership's projector has it: it copies its totals under its own leading key. */
  agencyTableName: 'AGENCY_TABLE_NAME',
  /** Only what runs at sign-in has it: the table of each place's directory of people, as `alfa=iwf-alfa,agency=iwf-agency`. */
  directoryTables: 'DIRECTORY_TABLES',
  documentBucket: 'DOCUMENT_BUCKET',
  snapshotBucket: 'SNAPSHOT_BUCKET',
  taskQueueUrl: 'TASK_QUEUE_URL',
  tokenIssuer: 'TOKEN_ISSUER',
  tokenKeySetUrl: 'TOKEN_KEY_SET_URL',
  tokenClientId: 'TOKEN_CLIENT_ID',
  mailSender: 'MAIL_SENDER',
  mailConfigurationSet: 'MAIL_CONFIGURATION_SET',
  /** Where links in mails point: `https://…` on AWS, `http://127.0.0.1:4000` on a laptop. */
  webOrigin: 'WEB_ORIGIN',
  /** Where MAGDA answers `GeefOnderneming`; not set, numbers are looked up in the loaded extract. */
  magdaEndpoint: 'MAGDA_ENDPOINT',
  /** The name of the secret with the certificate that MAGDA knows this product by; never the secret itself. */
  magdaSecretName: 'MAGDA_SECRET_NAME',
  /** Partnership ids, comma separated: active ones first, as in the context of `cdk.json`. */
  activePartnerships: 'ACTIVE_PARTNERSHIPS',
  archivedPartnerships: 'ARCHIVED_PARTNERSHIPS',
} as const;
export type EnvName = (typeof ENV)[keyof typeof ENV];

/** Namespace and names of metrics, shared by code that counts and alarms that watch. */
export const METRIC_NAMESPACE = 'InclusiveWorkFloors';
export const METRICS = {
  projectionDrift: 'ProjectionDrift',
  unreadableItem: 'UnreadableItem',
  unexpectedError: 'UnexpectedError',
  deliveryFailed: 'DeliveryFailed',
  deliveryUncertain: 'DeliveryUncertain',
} as const;

/** The sparse index over sequence items, by which a projection is rebuilt. */
export const ROOTS_INDEX = 'roots';
/** Names of the attributes that every table has. */
export const TABLE_ATTRIBUTES = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Only sequence items have these two: an audit event names its root in other words, or it would stand in the index too. */
  rootsPartitionKey: 'sequenceKind',
  rootsSortKey: 'sequenceId',
  timeToLive: 'expiresAt',
} as const;

/** All that is read of a directory of people while somebody signs in: no name and no address. A right over attributes names the keys too. */
export const SIGN_IN_ATTRIBUTES = [
  TABLE_ATTRIBUTES.partitionKey,
  TABLE_ATTRIBUTES.sortKey,
  'owner',
  'roles',
  'active',
  'memberId',
  'periods',
] as const;
