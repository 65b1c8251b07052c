import type { IncomingMessage } from 'node:http';
import type { StorageRefusal } from './error.ts';
import { headOf } from './head.ts';

const OCCUPIED: StorageRefusal = {
  status: 412,
  code: 'PreconditionFailed',
  message: 'At least one of the pre-conditions you specified did not hold',
};
const BEING_PLACED: StorageRefusal = {
  status: 409,
  code: 'ConditionalRequestConflict',
  message: 'The conditional request cannot succeed due to a conflicting operation against this resource.',
};

export const asksToPlaceOnce = ({ method, headers }: IncomingMessage): boolean =>
  method === 'PUT' && headers['if-none-match'] === '*';

/** S3's `If-None-Match: *`, which s3rver does not know on a PUT: an object is placed where none lies, by one of all who ask at once. */
export const createPlaceOnce = (port: number) => {
  const placing = new Set<string>();
  return async ({ url = '' }: IncomingMessage, place: () => Promise<void>): Promise<StorageRefusal | undefined> => {
    const path = url.split('?')[0] ?? '';
    if (placing.has(path)) return BEING_PLACED;
    placing.add(path);
    try {
      if ((await headOf(port, path)).status === 200) return OCCUPIED;
      await place();
      return undefined;
    } finally {
      placing.delete(path);
    }
  };
};
