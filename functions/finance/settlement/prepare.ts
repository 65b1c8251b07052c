import { type FrozenSettlement, type Settlement, settlementSchema } from '../../../shared/finance/settlement/schema.ts';
import { settle } from '../../../shared/finance/settlement/settle.ts';
import { isPossible } from '../../../shared/finance/settlement/steps.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import { sha256 } from '../../platform/storage/canonical-json.ts';
import type { SettlementDependencies } from './dependencies.ts';
import { frozenText, objectKeyOf } from './frozen.ts';
import { readHorizon } from './horizon.ts';
import { readInputs } from './read-inputs.ts';
import { putSettlement, raiseRegister, settlementRoot, struckOf } from './repository.ts';

const notNow = (reason: string): Failure => ({ code: 'notAllowedNow', reason });

type Numbered = { readonly period: FundingPeriod; readonly number: number };

/** Freezes inputs and outcome in the bucket first; a run that stops after that leaves an object that nothing points to, and is begun anew. */
const freeze = async (
  { snapshotStore, system }: SettlementDependencies,
  { subject }: Author,
  { period, number }: Numbered,
  { inputs, outcome }: FrozenSettlement,
): Promise<Settlement> => {
  const text = frozenText({ inputs, outcome });
  const hash = sha256(text);
  const objectKey = objectKeyOf(period.number, number, hash);
  await snapshotStore.place(objectKey, text);
  const at = system.now();
  return settlementSchema.parse({
    period: period.number,
    ...(inputs.periods ? { covers: inputs.periods.map((one) => one.period.number) } : {}),
    number,
    version: 1,
    state: 'prepared',
    on: inputs.on,
    rulesVersion: inputs.rules.version,
    sha256: hash,
    bytes: Buffer.byteLength(text),
    objectKey,
    realised: outcome.realised,
    goal: inputs.target.companies,
    cut: outcome.cut,
    toPay: outcome.toPay,
    recovery: outcome.recovery,
    preparedBy: subject,
    preparedAt: at,
    updatedAt: at,
  });
};

/**
 * Prepares the final settlement of a period that is over (P:133-134): what it rests on is read now and frozen with what it comes to, for a second
 * person to decide on; over the whole programme (*open* `settlementHorizon`) that is the last one. Refused while another one waits or stands
 * (`settlementNotNow`), before the period is over (`periodNotOver`), where the period comes in the settlement of a later one (`settledLater`) or
 * nobody can say yet whether it does (`extensionNotDecided`), and where something lacks (`settlementIncomplete`).
 */
export const prepareSettlement =
  (dependencies: SettlementDependencies) =>
  async (author: Author, period: FundingPeriod): Promise<Result<Settlement, Failure>> => {
    const { commit, system } = dependencies;
    if (dayOf(system.now()) <= period.to) return fail(notNow('periodNotOver'));
    const { horizon, own, seen } = await readHorizon(dependencies)(period);
    if (horizon.kind === 'undecided') return fail(notNow('extensionNotDecided'));
    if (horizon.kind === 'later') return fail(notNow('settledLater'));
    const [last] = own.settlements;
    if (!isPossible('prepare', last?.state ?? 'absent')) return fail(notNow('settlementNotNow'));
    const read = await readInputs(dependencies)(horizon.periods, struckOf(seen));
    if (!read.ok) return fail(notNow('settlementIncomplete'));
    const { inputs } = read.value;
    const numbered = { period, number: (last?.number ?? 0) + 1 };
    const settlement = await freeze(dependencies, author, numbered, { inputs, outcome: settle(inputs) });
    const { objectKey: _, ...facts } = settlement;
    const event = auditEvent(system, author, {
      action: 'settlement.prepared',
      root: settlementRoot(period.number),
      changes: fieldChanges(undefined, facts),
    });
    const changes = [putSettlement(settlement, 'absent'), ...seen.map(raiseRegister)];
    const committed = await commit({ changes, audit: [event] });
    // Somebody else prepared one meanwhile, or struck a company: what was read does not hold any more.
    return committed.ok ? ok(settlement) : fail({ code: 'conflict' });
  };
