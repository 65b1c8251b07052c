import * as z from 'zod';
import type { PaymentsStanding } from '../../finance/payments-standing.ts';
import { type IsoDate, isoDate, isoDateSchema } from '../../kernel/dates.ts';
import { type PartnershipId, partnershipIdSchema } from '../../kernel/ids.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';

/** Full years from 31 December of the year of the last payment. */
export const RETENTION_YEARS = { ordinary: 5, stateAid: 10 } as const;

/** For how long the rows of every delivery are kept, the replaced ones too: `paying` as long as nobody can say. */
export const rowsRetentionSchema = z
  .discriminatedUnion('state', [
    /** Partnerships that will still be paid, or of which that is not known. */
    z.object({ state: z.literal('paying'), years: z.int(), waitingFor: z.array(partnershipIdSchema) }),
    /** Rows are kept up to and with `keptUntil`, and removed after it. */
    z.object({ state: z.literal('paid'), years: z.int(), lastPaidOn: isoDateSchema, keptUntil: isoDateSchema }),
  ])
  .meta({ id: 'LeaverRowsRetention' });
export type RowsRetention = z.infer<typeof rowsRetentionSchema>;

type Known = {
  /** What each partnership says of its payments; nothing for one that never said it. */
  readonly payments: ReadonlyMap<PartnershipId, PaymentsStanding | undefined>;
  /** Every version of the programme rules: support that was state aid once is kept as such. */
  readonly rules: readonly Pick<ProgrammeRules, 'stateAidRegime'>[];
};

/**
 * "Retention: 5 years from 31 December of the year of the last payment; 10 for state aid. Nothing is deleted before, nothing kept
 * after" (domain, Privacy). Rows are of all partnerships at once, so the last payment of any of them counts, and nothing ends while one is
 * still paid. Where nobody was ever paid there is no last payment, and so no end.
 */
export const rowsRetention = ({ payments, rules }: Known): RowsRetention => {
  const isStateAid = rules.some(({ stateAidRegime }) => stateAidRegime !== 'none');
  const years = isStateAid ? RETENTION_YEARS.stateAid : RETENTION_YEARS.ordinary;
  const waitingFor = [...payments].filter(([, standing]) => !standing?.over).map(([id]) => id);
  const lastPaidOn = [...payments.values()]
    .flatMap((standing) => standing?.lastPaidOn ?? [])
    .toSorted()
    .at(-1);
  if (waitingFor.length > 0 || lastPaidOn === undefined) return { state: 'paying', years, waitingFor };
  const keptUntil = isoDate(`${Number(lastPaidOn.slice(0, 4)) + years}-12-31`);
  return { state: 'paid', years, lastPaidOn, keptUntil };
};

/** Whether the term is over; then it gives what it followed from. */
export const termOver = (retention: RowsRetention, today: IsoDate) =>
  retention.state === 'paid' && today > retention.keptUntil ? retention : undefined;
