import type { Cents } from '../../kernel/money.ts';
import type { SettlementOutcome } from '../settlement/outcome.ts';
import type { FrozenSettlement, SettlementState } from '../settlement/schema.ts';
import { amountOf, type WarehouseRow } from './columns.ts';

const MONEY_FIGURES = [
  'accepted',
  'grantedSubsidy',
  'publicPart',
  'base',
  'computedCut',
  'cut',
  'paid',
  'unpaid',
  'setOff',
  'toPay',
  'recovery',
  'ownBefore',
  'ownAfter',
] as const satisfies readonly (keyof SettlementOutcome)[];

const byFund = (figure: string, shares: Readonly<Record<string, Cents>>): WarehouseRow[] =>
  Object.entries(shares).map(([fund, cents]) => ({ figure, fund, ...amountOf(cents) }));

const wholeRows = (outcome: SettlementOutcome): WarehouseRow[] => [
  ...MONEY_FIGURES.map((figure) => ({ figure, ...amountOf(outcome[figure]) })),
  ...byFund('accepted', outcome.acceptedShares),
  ...byFund('publicPart', outcome.publicShares),
  ...byFund('cut', outcome.cutShares),
  ...byFund('toPay', outcome.toPayShares),
  ...byFund('recovery', outcome.recoveryShares),
  { figure: 'realised', count: String(outcome.realised) },
  { figure: 'realised.bySubcontractors', count: String(outcome.bySubcontractors) },
  { figure: 'realised.withoutMember', count: String(outcome.withoutMember) },
  ...outcome.targets.flatMap(({ measure, goal, shortfall }) => [
    { figure: `target.${measure}`, count: String(goal) },
    { figure: `shortfall.${measure}`, count: String(shortfall) },
  ]),
];

const partRows = ({ parts }: SettlementOutcome): WarehouseRow[] =>
  parts.flatMap((part) => {
    const member = { member_id: part.memberId, member: part.name };
    const amounts = (['accepted', 'cut', 'due', 'ownAfter'] as const).flatMap((figure) => {
      const cents = part[figure];
      return cents === undefined ? [] : [{ figure, ...amountOf(cents) }];
    });
    const funds = [...byFund('accepted', part.shares), ...(part.cutShares ? byFund('cut', part.cutShares) : [])];
    const counts = [{ figure: 'realised', count: String(part.realised) }];
    return [...amounts, ...funds, ...counts].map((row): WarehouseRow => ({ ...row, ...member }));
  });

/** What each period adds to a settlement over several. Under figures of their own: whoever adds up the others counts nothing twice. */
const periodRows = ({ periods = [] }: SettlementOutcome): WarehouseRow[] =>
  periods.flatMap(({ period, targets, ...amounts }) =>
    [
      ...(['accepted', 'grantedSubsidy', 'paid'] as const).map((figure) => ({
        figure: `inPeriod.${figure}`,
        ...amountOf(amounts[figure]),
      })),
      ...targets.flatMap(({ measure, goal, realised }) => [
        { figure: `inPeriod.target.${measure}`, count: String(goal) },
        { figure: `inPeriod.realised.${measure}`, count: String(realised) },
      ]),
    ].map((row): WarehouseRow => ({ ...row, of_period: String(period) })),
  );

const coversOf = ({ period, periods }: FrozenSettlement['inputs']): string =>
  (periods ?? [{ period }]).map((one) => one.period.number).join(' ');

/** As it would be today, or one that was prepared. */
export type WarehouseSettlement = {
  readonly state: SettlementState | 'now';
  readonly number: number | undefined;
  readonly frozen: FrozenSettlement;
};

/** A settlement as flat rows, one figure each: of the whole, of each partner, and of each period where it is over several. */
export const settlementRows = ({ state, number, frozen: { inputs, outcome } }: WarehouseSettlement): WarehouseRow[] =>
  [...wholeRows(outcome), ...partRows(outcome), ...periodRows(outcome)].map((row) => ({
    subject: 'settlement',
    state,
    ...(number === undefined ? {} : { number: String(number) }),
    date: inputs.on,
    rules_version: inputs.rules.version,
    covers: coversOf(inputs),
    ...row,
  }));
