import type { Cents } from '../../kernel/money.ts';
import type { BudgetLine, CertifiedAmount, OwnContribution, Payment } from '../schema.ts';
import type { SettlementOutcome } from '../settlement/outcome.ts';
import type { FrozenSettlement, SettlementState } from '../settlement/schema.ts';

/**
 * The columns of the flat file for the agency's warehouse, in their order. Each row is one figure. What they mean stands in
 * `docs/warehouse.md`; a column that is added comes at the end, and none ever changes its meaning.
 */
export const WAREHOUSE_COLUMNS = [
  'partnership',
  'period',
  'subject',
  'figure',
  'state',
  'number',
  'member_id',
  'member',
  'fund',
  'category',
  'year',
  'date',
  'record_id',
  'amount_cents',
  'count',
  'rules_version',
  'retrieved_at',
  'covers',
  'of_period',
] as const;
export type WarehouseColumn = (typeof WAREHOUSE_COLUMNS)[number];
export type WarehouseRow = Readonly<Partial<Record<WarehouseColumn, string>>>;

export type WarehouseInput = {
  readonly partnershipId: string;
  readonly period: number;
  readonly retrievedAt: string;
  readonly memberName: (id: string) => string;
  readonly budget: readonly BudgetLine[];
  readonly certified: readonly CertifiedAmount[];
  readonly payments: readonly Payment[];
  readonly ownContributions: readonly OwnContribution[];
  /** As it would be today, and the last one that was prepared. */
  readonly settlements: readonly {
    readonly state: SettlementState | 'now';
    readonly number: number | undefined;
    readonly frozen: FrozenSettlement;
  }[];
};

const amountOf = (cents: Cents): Pick<WarehouseRow, 'amount_cents'> => ({ amount_cents: String(cents) });

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

/** Everything about the money of a period as flat rows, one figure each. Amounts in whole cents. */
export const warehouseRows = (input: WarehouseInput): WarehouseRow[] => {
  const { partnershipId, period, retrievedAt, memberName } = input;
  const member = (id: string) => ({ member_id: id, member: memberName(id) });
  const rows: WarehouseRow[] = [
    ...input.budget.map(({ memberId, year, category, amount }) => ({
      subject: 'budget',
      figure: 'budgeted',
      ...member(memberId),
      year: String(year),
      category,
      ...amountOf(amount),
    })),
    ...input.certified.map(({ id, memberId, year, category, amount, certifiedOn }) => ({
      subject: 'certified',
      figure: 'certified',
      record_id: id,
      ...member(memberId),
      ...(year === undefined ? {} : { year: String(year) }),
      ...(certifiedOn === undefined ? {} : { date: certifiedOn }),
      category,
      ...amountOf(amount),
    })),
    ...input.payments.map(({ id, kind, on, amount }) => ({
      subject: 'payment',
      figure: kind,
      record_id: id,
      date: on,
      ...amountOf(amount),
    })),
    ...input.ownContributions.map(({ id, memberId, source, on, amount }) => ({
      subject: 'ownContribution',
      figure: source,
      record_id: id,
      ...member(memberId),
      date: on,
      ...amountOf(amount),
    })),
    ...input.settlements.flatMap(({ state, number, frozen: { inputs, outcome } }) =>
      [...wholeRows(outcome), ...partRows(outcome), ...periodRows(outcome)].map((row) => ({
        subject: 'settlement',
        state,
        ...(number === undefined ? {} : { number: String(number) }),
        date: inputs.on,
        rules_version: inputs.rules.version,
        covers: coversOf(inputs),
        ...row,
      })),
    ),
  ];
  return rows.map((row) => ({
    ...row,
    partnership: partnershipId,
    period: String(period),
    retrieved_at: retrievedAt,
  }));
};
