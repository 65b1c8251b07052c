import type { RootReference } from '../../shared/audit/schema.ts';
import type { Budget } from '../../shared/finance/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type Cents, cents, subtractCents } from '../../shared/kernel/money.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Member } from '../../shared/partnership/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { isSameKey } from '../platform/dynamo/keys.ts';
import type { System } from '../platform/system.ts';
import type { MayChange } from '../programme/may-change.ts';
import type { RulesOn } from '../programme/rules.ts';

/** What recording in a ledger asks for besides the ledger itself. */
export type LedgerDependencies = {
  readonly members: () => Promise<Member[]>;
  readonly budget: (period: number) => Promise<Budget | undefined>;
  readonly rulesOn: RulesOn;
  readonly commit: Commit;
  readonly system: System;
};

/** The key of a request, so that one that comes twice records nothing twice. */
export type Repeatable = { readonly idempotencyKey?: string | undefined };

/** Ledgers of a period are one root of the history. */
export const ledgerRoot = (period: number) => ({ kind: 'finance', id: String(period) }) as const;

type Entry = {
  readonly id: string;
  readonly period: number;
  readonly amount: Cents;
  readonly reverses?: string | undefined;
  readonly reason?: string | undefined;
};
/** An entry of a ledger, as it is written. */
export type EntryChange = Extract<Change, { kind: 'put' }>;
type Writing<Kept> = Repeatable & {
  readonly entry: Kept;
  readonly put: (entry: Kept) => EntryChange;
  readonly action: string;
  /** In which history it stands; in that of the ledgers of the period where nothing is said. */
  readonly root?: RootReference;
  /** Left out for a ledger that no settlement rests on. */
  readonly mayChange?: MayChange;
};

const ROUNDS = { rounds: 5, otherwise: trouble('Others kept writing in the ledgers of the period') };

/**
 * Writes an entry with its place in the history. An entry is written once and stays. Errors: `conflict` when it is there already, and why it
 * may not be written now.
 */
export const writeEntry =
  ({ commit, system }: Pick<LedgerDependencies, 'commit' | 'system'>) =>
  async <Kept extends Entry>(
    author: Author,
    {
      entry,
      put,
      action,
      root = ledgerRoot(entry.period),
      idempotencyKey,
      mayChange = async () => ok([]),
    }: Writing<Kept>,
  ): Promise<Result<void, Failure>> => {
    const event = auditEvent(system, author, {
      action,
      root,
      changes: fieldChanges(undefined, { ...entry, recordedAt: undefined }),
      reason: entry.reason,
    });
    const written = put(entry);
    return decideAgain<Result<void, Failure>>(async () => {
      const ground = await mayChange(entry.period);
      if (!ground.ok) return ground;
      const committed = await commit({
        changes: [written, ...ground.value],
        audit: [event],
        ...(idempotencyKey === undefined
          ? {}
          : { idempotency: { subject: author.subject, key: idempotencyKey, resultId: entry.id } }),
      });
      if (committed.ok || committed.error.code === 'repeated') return ok(undefined);
      const isThere = committed.error.code === 'conflict' && isSameKey(committed.error.key, written.key);
      return isThere ? fail({ code: 'conflict' }) : AGAIN;
    }, ROUNDS);
  };

/** What takes an entry back: the same amount below 0. Errors: `notAllowedNow` for an entry that takes another one back itself. */
export const takenBack = <Kept extends Entry>(entry: Kept | undefined, reason: string): Result<Kept, Failure> => {
  if (!entry) return fail({ code: 'notFound' });
  if (entry.reverses !== undefined) return fail({ code: 'notAllowedNow', reason: 'entryTakesBack' });
  return ok({ ...entry, amount: subtractCents(cents(0), entry.amount), reverses: entry.id, reason });
};
