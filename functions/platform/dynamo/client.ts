import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Endpoint and credentials come from the SDK's own settings: AWS's on AWS, loopback on a laptop and in tests. */
export const documentClient = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });

/** One table and the client that reaches it. */
export type Table = { readonly client: DynamoDBDocumentClient; readonly name: string };
