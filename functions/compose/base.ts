import { config } from '../platform/config.ts';
import { documentClient } from '../platform/dynamo/client.ts';
import { makeVerifyToken } from '../platform/http/actor.ts';
import { realSystem } from '../platform/system.ts';

/** One client for all tables of a function: connections are shared and kept open between invocations. */
const client = documentClient();

export const system = realSystem;
export const ownTable = () => ({ client, name: config.tableName() });
export const referenceTable = () => ({ client, name: config.referenceTableName() });
export const agencyTable = () => ({ client, name: config.agencyTableName() });
export const verifyToken = () => makeVerifyToken(config.token());

/** Every partnership that has a store, at work or archived. */
export const allPartnerships = () => {
  const { active, archived } = config.partnerships();
  return [...active, ...archived];
};

/** Where a store keeps its uploads and its long work. */
export const taskSettings = () => ({
  table: ownTable(),
  documentBucket: config.documentBucket(),
  pathStyle: config.documentPathStyle(),
  queueUrl: config.taskQueueUrl(),
});
/** Where a store keeps what is frozen. */
export const snapshotSettings = () => ({
  table: ownTable(),
  snapshotBucket: config.snapshotBucket(),
  pathStyle: config.documentPathStyle(),
});
