import type { EnterpriseNumber } from '../../../shared/company/enterprise-number.ts';
import { type KeptSuccession, keptSuccessionSchema } from '../../../shared/monitoring/succession/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const reader: ItemReader<KeptSuccession> = { type: 'succession', schema: keptSuccessionSchema };

/** Enterprises that merged or stopped, in the agency's table: some tens a year. */
export const successionRepository = (table: Table) => ({
  succession: (number: EnterpriseNumber): Promise<KeptSuccession | undefined> =>
    getItem(table, reader, keys.succession(number)),
  all: async (): Promise<KeptSuccession[]> =>
    parseItems(table, reader, await queryItems(table, { pk: keys.successionPartition(), consistent: true })),
});
export type SuccessionRepository = ReturnType<typeof successionRepository>;

export const putSuccession = (succession: KeptSuccession): Change => ({
  kind: 'put',
  key: keys.succession(succession.enterpriseNumber),
  item: { type: 'succession', v: 1, ...succession },
  expectedVersion: 'absent',
});

export const removeSuccession = ({ enterpriseNumber }: KeptSuccession): Change => ({
  kind: 'remove',
  key: keys.succession(enterpriseNumber),
});
