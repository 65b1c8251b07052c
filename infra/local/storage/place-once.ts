import { request as ask, type IncomingMessage } from 'node:http';
import { LOOPBACK } from '../addresses.ts';
import type { StorageRefusal } from './error.ts';

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

const isThere = (port: number, path: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const head = ask({ host: LOOPBACK, port, method: 'HEAD', path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    head.once('error', reject);
    head.end();
  });

/** S3's `If-None-Match: *`, which s3rver does not know on a PUT: an object is placed where none lies, by one of all who ask at once. */
export const createPlaceOnce = (port: number) => {
  const placing = new Set<string>();
  return async ({ url = '' }: IncomingMessage, place: () => Promise<void>): Promise<StorageRefusal | undefined> => {
    const path = url.split('?')[0] ?? '';
    if (placing.has(path)) return BEING_PLACED;
    placing.add(path);
    try {
      if (await isThere(port, path)) return OCCUPIED;
      await place();
      return undefined;
    } finally {
      placing.delete(path);
    }
  };
};
