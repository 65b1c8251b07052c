import * as z from 'zod';
import { type StruckCompany, struckCompanySchema } from '../../../shared/finance/settlement/inputs.ts';
import { type Settlement, settlementSchema } from '../../../shared/finance/settlement/schema.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const settlementReader: ItemReader<Settlement> = { type: 'settlement', schema: settlementSchema };
const registerReader: ItemReader<{ version: number }> = {
  type: 'settlementRegister',
  schema: z.object({ version: z.int() }),
};
const struckReader: ItemReader<StruckCompany> = { type: 'struckCompany', schema: struckCompanySchema };

export type SettlementsOfPeriod = {
  readonly number: number;
  readonly settlements: readonly Settlement[];
  readonly struck: readonly StruckCompany[];
  readonly register: number | 'absent';
};

/** Which companies were struck from the count of each period. */
export const struckOf =
  (seen: readonly SettlementsOfPeriod[]) =>
  (period: number): readonly StruckCompany[] =>
    seen.find(({ number }) => number === period)?.struck ?? [];

/** Reads the settlements of one partnership. It writes nothing: changes go through `commit`. */
export const settlementRepository = (table: Table) => ({
  settlement: (period: number, number: number): Promise<Settlement | undefined> =>
    getItem(table, settlementReader, keys.settlement(period, number)),

  /** The newest first, the companies that were struck, and the version of both together, in one query. */
  async ofPeriod(period: number): Promise<SettlementsOfPeriod> {
    const items = await queryItems(table, { pk: keys.settlementPartition(period), consistent: true });
    const ofType = (type: string) => items.filter((item) => item.type === type);
    return {
      number: period,
      settlements: parseItems(table, settlementReader, ofType(settlementReader.type)).toReversed(),
      struck: parseItems(table, struckReader, ofType(struckReader.type)),
      register: parseItems(table, registerReader, ofType(registerReader.type))[0]?.version ?? 'absent',
    };
  },

  parse: (item: Record<string, unknown>): Settlement | undefined => parseItem(table, settlementReader, item),
});
export type SettlementRepository = ReturnType<typeof settlementRepository>;

export const settlementRoot = (period: number) => ({ kind: 'settlement', id: String(period) }) as const;

export const putSettlement = (settlement: Settlement, expectedVersion: number | 'absent'): Change => ({
  kind: 'put',
  key: keys.settlement(settlement.period, settlement.number),
  item: { type: 'settlement', v: 1, ...settlement },
  expectedVersion,
});

/**
 * Of two decisions about the count of a period at once, the second is taken anew. Whoever decides raises the register of every period that was
 * read for it: what is settled of one may be settled with another.
 */
export const raiseRegister = ({ number, register }: SettlementsOfPeriod): Change => ({
  kind: 'put',
  key: keys.settlementRegister(number),
  item: { type: 'settlementRegister', v: 1, version: register === 'absent' ? 1 : register + 1 },
  expectedVersion: register,
});

export const placeStruck = (period: number, struck: StruckCompany): Change => ({
  kind: 'place',
  key: keys.struckCompany(period, struck.companyId),
  item: { type: 'struckCompany', v: 1, ...struck },
});

export const removeStruck = (period: number, id: CompanyId): Change => ({
  kind: 'remove',
  key: keys.struckCompany(period, id),
});
