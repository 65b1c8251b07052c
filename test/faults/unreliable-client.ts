import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../functions/platform/dynamo/client.ts';

/** What becomes of a request: it goes through, it fails before it arrives, or it is carried out and its answer is lost. */
export type Fate = 'arrives' | { readonly before: Error } | { readonly after: Error };

/** One request as it is sent: the name of its command and its place among all requests of this client, from 1 on. */
export type Sent = { readonly command: string; readonly place: number };

/** A connection that breaks: the SDK tries such a request again by itself. */
export const brokenConnection = (): Error =>
  Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });

/** The process ends, or the store refuses for good: nothing tries again. */
export class Crash extends Error {}

export const throttled = (): Error =>
  Object.assign(new Error('Rate of requests exceeds the allowed throughput.'), {
    name: 'ThrottlingException',
    $fault: 'client',
    $metadata: {},
    $retryable: false,
  });

/** What DynamoDB answers when another transaction is writing one of the items; DynamoDB Local never does. */
export const transactionConflict = (code = 'TransactionConflict'): Error =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: [{ Code: 'None' }, { Code: code }],
  });

/** A client to the database of this run that meets the fates it is given, attempt by attempt. */
export const unreliableClient = (fateOf: (sent: Sent) => Fate): DynamoDBDocumentClient => {
  const client = documentClient();
  let place = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      place += 1;
      const fate = fateOf({ command: String(context.commandName), place });
      if (fate === 'arrives') return next(args);
      if ('before' in fate) throw fate.before;
      await next(args);
      throw fate.after;
    },
    // Behind the SDK's own attempts, so that each of them meets its fate.
    { name: 'unreliable', step: 'finalizeRequest', priority: 'low' },
  );
  return client;
};
