import { createHash } from 'node:crypto';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';

/** A capability that knows of open things. What is done, it tells no more. */
export type ReminderSource = { readonly items: (today: IsoDate) => Promise<readonly ReminderItem[]> };

/** 72 bits of a hash: what thousands of things were told as fits in one item, and says nothing by itself. */
const shortOf = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 12);

/** The open things of all sources of a store. One that fails fails them all: a digest that leaves something out misleads. */
export const itemsOf =
  (sources: readonly ReminderSource[]) =>
  async (today: IsoDate): Promise<ReminderItem[]> =>
    (await Promise.all(sources.map(({ items }) => items(today))))
      .flat()
      .map((item) => ({ ...item, key: shortOf(item.key) }));
