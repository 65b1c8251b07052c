import * as fc from 'fast-check';
import { type SettlementInputs, settlementInputsSchema } from '../../../shared/finance/settlement/inputs.ts';
import { type Settlement, settlementSchema } from '../../../shared/finance/settlement/schema.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { companyIdSchema, memberIdSchema } from '../../../shared/kernel/ids.ts';
import { cents } from '../../../shared/kernel/money.ts';
import type { CutRule } from '../../../shared/partnership/agreement/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { PERIOD_1, PERIOD_2, targetOf } from '../../figures/samples.ts';

const idOf = (prefix: string, index: number): string => `${prefix}_${String(index).padStart(26, '0')}`;
export const memberId = (index: number) => memberIdSchema.parse(idOf('mbr', index));

/** One company that counts under all three variants, for a member or for nobody. */
export const countedCompany = (index: number, member?: number): SettlementInputs['counted'][number] => {
  const by = {
    trajectoryId: idOf('trj', index),
    on: '2025-06-01',
    ...(member === undefined ? {} : { memberId: memberId(member) }),
  };
  return settlementInputsSchema.shape.counted.element.parse({
    companyId: idOf('cmp', index),
    enterpriseNumber: String(index).padStart(10, '0'),
    name: `Onderneming ${index}`,
    publicBody: false,
    by: { supported: by, completed: by, verified: by },
  });
};

export const certifiedAmount = (index: number, member: number, amount: number) =>
  settlementInputsSchema.shape.certified.element.parse({
    id: idOf('cta', index),
    period: 1,
    report: 'Tussentijds rapport 2024',
    memberId: memberId(member),
    category: 'staff',
    amount,
  });

export const payment = (index: number, amount: number, kind: 'instalment' | 'recovery' = 'instalment') =>
  settlementInputsSchema.shape.payments.element.parse({
    id: idOf('pay', index),
    period: 1,
    kind,
    on: '2025-03-01',
    amount,
    reference: `2025/${index}`,
    recordedAt: '2025-03-01T09:00:00.000Z',
  });

const MEMBERS = ['promotor', 'partner', 'partner', 'subcontractor'] as const;

export type Story = {
  /** Companies counted for each of the four members; the last one is a subcontractor. */
  readonly counted: readonly number[];
  /** Accepted total cost of each of the three with a budget, in cents. */
  readonly accepted: readonly number[];
  readonly goals: readonly number[];
  readonly paid: number;
  readonly cutRule?: CutRule | undefined;
  readonly granted?: number;
};

/** A partnership of a promotor, two partners and a subcontractor at the end of period 1. */
export const inputsOf = (
  { counted, accepted, goals, paid, cutRule, granted = 100_000_000 }: Story,
  rules: Partial<SettlementInputs['rules']> = {},
): SettlementInputs =>
  settlementInputsSchema.parse({
    partnershipId: 'alfa',
    period: PERIOD_1,
    on: '2027-02-01',
    rules: { ...DEFAULT_RULES, ...rules },
    target: targetOf({
      companies: goals.reduce((sum, goal) => sum + goal, 0),
      yearly: [],
      grantedSubsidy: granted as never,
    }),
    members: MEMBERS.map((role, index) => ({ id: memberId(index), name: `Lid ${index}`, role })),
    agreement: {
      number: 1,
      members: goals.map((companies, index) => ({
        memberId: memberId(index),
        companies,
        budget: accepted[index] ?? 0,
      })),
      ...(cutRule ? { cutRule } : {}),
    },
    certified: accepted.map((amount, index) => certifiedAmount(index, index, amount)),
    payments: paid === 0 ? [] : [payment(1, paid)],
    counted: counted.flatMap((number, member) =>
      Array.from({ length: number }, (_, index) => countedCompany(member * 1000 + index, member)),
    ),
    struck: [],
    further: { inSupportSme: 0, adapted: 0, adaptedWithEvidence: 0 },
  });

const CUT_RULES: readonly CutRule[] = [
  { kind: 'ownShortfall' },
  { kind: 'byBudget' },
  { kind: 'promotor' },
  {
    kind: 'fixedPercentages',
    parts: [
      { memberId: memberId(0), hundredths: 5000 },
      { memberId: memberId(1), hundredths: 3333 },
      { memberId: memberId(2), hundredths: 1667 },
    ],
  },
];

const triple = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: 3, maxLength: 3 });

/** Any partnership: far behind or far ahead, overspent or hardly begun, paid too much or nothing. */
export const anyInputs = fc
  .record({
    counted: fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 4, maxLength: 4 }),
    accepted: triple(fc.integer({ min: 0, max: 80_000_000 })),
    goals: triple(fc.integer({ min: 1, max: 40 })),
    paid: fc.integer({ min: 0, max: 150_000_000 }),
    granted: fc.integer({ min: 1, max: 150_000_000 }),
    cutRule: fc.option(fc.constantFrom(...CUT_RULES), { nil: undefined }),
    settlementBase: fc.constantFrom('acceptedPublicPart', 'grantedSubsidy', 'acceptedTotalCost'),
  })
  .map(({ settlementBase, ...story }) => inputsOf(story, { settlementBase }));

/** The same partnership as it goes on in period 2, with other companies, amounts and payments of the same size. */
export const inSecondPeriod = (inputs: SettlementInputs): SettlementInputs => ({
  ...inputs,
  period: PERIOD_2,
  on: isoDate('2029-12-31'),
  target: { ...inputs.target, period: 2 },
  certified: inputs.certified.map((amount) => ({ ...amount, period: 2 })),
  payments: inputs.payments.map((one) => ({ ...one, period: 2 })),
  counted: inputs.counted.map((company) => ({
    ...company,
    companyId: companyIdSchema.parse(company.companyId.replace('cmp_0', 'cmp_1')),
  })),
});

/** A period in which a partnership goes on and nothing is promised, granted, accepted, paid or counted. */
export const emptySecondPeriod = (inputs: SettlementInputs): SettlementInputs => {
  const { members = [], ...agreement } = inputs.agreement ?? { number: 1 };
  return {
    ...inSecondPeriod(inputs),
    target: { ...inputs.target, period: 2, companies: 0, further: [], grantedSubsidy: cents(0) },
    ...(inputs.agreement ? { agreement: { ...agreement, number: 1, members: members.slice(0, 0) } } : {}),
    certified: [],
    payments: [],
    counted: [],
    struck: [],
    further: { inSupportSme: 0, adapted: 0, adaptedWithEvidence: 0 },
  };
};

/** Any two periods of one partnership, settled together under the rules of the second. */
export const anyPeriods = fc
  .tuple(anyInputs, anyInputs)
  .map(([first, second]): [SettlementInputs, SettlementInputs] => [
    { ...first, rules: second.rules },
    inSecondPeriod(second),
  ]);

const AT = '2030-02-01T09:00:00.000Z';

/** A settlement in one of its states, over these periods. */
export const settlementIn = (state: Settlement['state'], covers: readonly number[] = [1]): Settlement =>
  settlementSchema.parse({
    period: covers.at(-1),
    ...(covers.length > 1 ? { covers } : {}),
    number: 1,
    version: 1,
    state,
    on: '2029-12-31',
    rulesVersion: '2024-1',
    sha256: 'f'.repeat(64),
    bytes: 1,
    objectKey: 'final-settlement/2-001-ffff.json',
    realised: 1,
    goal: 1,
    cut: 0,
    toPay: 0,
    recovery: 0,
    preparedBy: 'project-officer@agency',
    preparedAt: AT,
    updatedAt: AT,
    endedAt: AT,
    settledAt: AT,
    reason: 'Bewijs ontbreekt',
  });
