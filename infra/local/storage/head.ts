import { request as ask } from 'node:http';
import { LOOPBACK } from '../addresses.ts';

/** What s3rver knows of an object. */
export const headOf = (port: number, path: string): Promise<{ status: number; entityTag: string | undefined }> =>
  new Promise((resolve, reject) => {
    const head = ask({ host: LOOPBACK, port, method: 'HEAD', path }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 502, entityTag: answer.headers.etag });
    });
    head.once('error', reject);
    head.end();
  });
