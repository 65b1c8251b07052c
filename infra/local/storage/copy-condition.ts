import type { IncomingMessage } from 'node:http';
import type { StorageRefusal } from './error.ts';
import { headOf } from './head.ts';

const CHANGED: StorageRefusal = {
  status: 412,
  code: 'PreconditionFailed',
  message: 'At least one of the pre-conditions you specified did not hold',
};

const headerOf = ({ headers }: IncomingMessage, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** S3's `x-amz-copy-source-if-match`, which s3rver does not know: only the version that the asker saw is copied. */
export const refusalOfCopy = async (port: number, request: IncomingMessage): Promise<StorageRefusal | undefined> => {
  const source = headerOf(request, 'x-amz-copy-source');
  const wanted = headerOf(request, 'x-amz-copy-source-if-match');
  if (source === undefined || wanted === undefined) return undefined;
  const { status, entityTag } = await headOf(port, `/${source.replace(/^\//, '')}`);
  return status === 200 && entityTag !== wanted ? CHANGED : undefined;
};
