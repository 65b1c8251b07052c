import { documentClient, type Table } from '../../../functions/platform/dynamo/client.ts';

/** The same table through a client that counts what is asked of the store: requests, and read units of 4 kB. */
export const countedReads = ({ name }: Table) => {
  const client = documentClient();
  const reads = { requests: 0, units: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } };
      reads.requests += 1;
      reads.units += ConsumedCapacity?.CapacityUnits ?? Number.NaN;
      return answer;
    },
    { step: 'initialize', name: 'countReads' },
  );
  return { table: { name, client }, reads };
};
