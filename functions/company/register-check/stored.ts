import { type RegisterCheck, registerCheckSchema } from '../../../shared/company/register-check/schema.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItems, type ItemReader } from '../../platform/dynamo/read.ts';

export const registerCheckReader: ItemReader<RegisterCheck> = { type: 'registerCheck', schema: registerCheckSchema };

/** The checks of companies, of those that have one. */
export const registerChecksOf =
  (table: Table) =>
  (ids: readonly CompanyId[]): Promise<RegisterCheck[]> =>
    getItems(table, registerCheckReader, ids.map(keys.registerCheck));

/** Writes what a check found, or what somebody said of it, over what was read; the projector brings it to the list. */
export const putRegisterCheck = (before: RegisterCheck | undefined, after: RegisterCheck): Change[] => [
  {
    kind: 'put',
    key: keys.registerCheck(after.companyId),
    item: { type: 'registerCheck', v: 1, ...after },
    expectedVersion: before?.version ?? 'absent',
  },
  { kind: 'raise', root: { kind: 'company', id: after.companyId } },
];
