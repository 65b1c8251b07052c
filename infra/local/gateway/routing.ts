import type { FunctionName } from '../../../shared/kernel/functions.ts';
import { AGENCY, SHELL } from '../functions/environment.ts';

export type Target = { readonly store: string; readonly functionName: FunctionName };

const PARTNERSHIP_PATH = /^\/api\/(?:public\/)?partnerships\/([^/?]+)\/./;

/** The function that answers a path under `/api/`, as the routes of the HTTP API do on AWS. */
export const targetOf = (path: string, partnerships: readonly string[]): Target => {
  const partnership = PARTNERSHIP_PATH.exec(path)?.[1];
  if (partnership !== undefined && partnerships.includes(partnership))
    return { store: partnership, functionName: 'partnership-api' };
  if (/^\/api\/agency\/./.test(path)) return { store: AGENCY, functionName: 'agency-api' };
  return { store: SHELL, functionName: 'shell' };
};
