import type { Author } from '../../../functions/audit/event.ts';
import type { AgreementDependencies } from '../../../functions/partnership/agreement/dependencies.ts';
import { proposeAgreement } from '../../../functions/partnership/agreement/propose.ts';
import { signAgreement } from '../../../functions/partnership/agreement/sign.ts';
import { writeAgreement } from '../../../functions/partnership/agreement/write.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { addDays, type IsoDate, isoDate } from '../../../shared/kernel/dates.ts';
import { type Cents, divideByWeights, proportionOf } from '../../../shared/kernel/money.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { agreementSchema, type CutRule } from '../../../shared/partnership/agreement/schema.ts';
import { bearsBudget, type Member, memberSchema, targetSchema } from '../../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { type Stage, told } from './stage.ts';

const [PERIOD] = FUNDING_PERIODS;

type Founded = {
  readonly partnershipId: string;
  readonly members: readonly Member[];
  readonly people: readonly Person[];
};

/** One version of the agreement as the story tells it. */
export type ToldVersion = {
  readonly number: number;
  readonly writtenOn: IsoDate;
  readonly validFrom: IsoDate;
  readonly reason?: string;
  /** The companies of each partner, the promotor first. */
  readonly companies: readonly number[];
  readonly cutRule?: CutRule['kind'];
  /** How many of them have signed. */
  readonly signatures: number;
};

const cutRuleOf = (kind: CutRule['kind'] | undefined, members: readonly Member[]): CutRule | undefined => {
  if (kind !== 'fixedPercentages') return kind && { kind };
  const shares = [4_000, 3_500, 2_500];
  return {
    kind,
    parts: members.map(({ id: memberId }, index) => ({ memberId, hundredths: shares[index] ?? 0 })),
  };
};

/** Who signs for a member: its administrator, or the promotor's own; in the story somebody of it can always be found. */
const signerOf = ({ partnershipId, people }: Founded, { id, role }: Member): Author => {
  const name = role === 'promotor' ? 'promotor' : 'administrator';
  const person = people.find(({ memberId, roles }) => memberId === id && roles.includes(name));
  return { subject: person?.subject ?? `${name}@${partnershipId}`, roles: [`${name}@${partnershipId}`] };
};

const dependenciesOf = ({ draft, clock }: Stage, acting: Member | undefined): AgreementDependencies => ({
  repository: {
    agreement: async (period, number) => draft.read(keys.agreement(period, number), agreementSchema),
    agreements: async (period) =>
      draft.ofType('agreement', agreementSchema, { partition: keys.agreementPartition(period) }),
    parse: (item) => agreementSchema.parse(item),
  },
  // In the story nothing is settled yet.
  mayChange: async () => ok([]),
  readMembers: async () => draft.ofType('member', memberSchema),
  // The story is of the first period.
  readTarget: async (period) => draft.read(keys.target(period), targetSchema),
  personOfSubject: async () => acting && { memberId: acting.id },
  commit: draft.commit,
  system: clock.system,
});

/** Total cost: what the agency pays of it is its public part. */
const budgetsOf = (granted: Cents, companies: readonly number[]): Cents[] => {
  const { esf, focusOnTalent } = DEFAULT_RULES.fundingPercents;
  return divideByWeights(proportionOf(granted, 100, esf + focusOnTalent), companies);
};

/** A version of the agreement, from its first word to the last signature that there is yet. */
export const agree = async (stage: Stage, founded: Founded, version: ToldVersion): Promise<void> => {
  const { number, writtenOn, validFrom, reason, companies, cutRule: kind, signatures } = version;
  const partners = founded.members.filter(bearsBudget);
  const granted = stage.draft.read(keys.target(PERIOD.number), targetSchema)?.grantedSubsidy;
  if (granted === undefined || !stage.clock.reach(writtenOn)) return;
  const budgets = budgetsOf(granted, companies);
  const cutRule = cutRuleOf(kind, partners);
  const members = partners.map(({ id: memberId }, index) => {
    const budget = budgets[index];
    return { memberId, companies: companies[index] ?? 0, ...(budget === undefined ? {} : { budget }) };
  });
  const coordinator: Author = {
    subject: `coordinator@${founded.partnershipId}`,
    roles: [`coordinator@${founded.partnershipId}`],
  };
  const which = (expectedVersion: number) => ({ period: PERIOD.number, number, expectedVersion });
  const agreement = { validFrom, ...(reason ? { reason } : {}), members, ...(cutRule ? { cutRule } : {}) };
  const nobody = dependenciesOf(stage, undefined);
  await told(writeAgreement(nobody)(coordinator, { ...which(0), agreement }));
  if (!stage.clock.reach(addDays(writtenOn, 3))) return;
  await told(proposeAgreement(nobody)(coordinator, which(1)));
  for (const [index, partner] of partners.slice(0, signatures).entries()) {
    if (!stage.clock.reach(addDays(writtenOn, 5 + index * 2))) return;
    await told(signAgreement(dependenciesOf(stage, partner))(signerOf(founded, partner), which(2 + index)));
  }
};

const START = PERIOD.from;
const FIRST_WRITTEN = isoDate('2024-01-08');
const EVERYBODY = 3;

/** What the partners of each partnership agreed on, before its target was amended and since. */
export const AGREEMENTS: Readonly<Record<string, readonly ToldVersion[]>> = {
  alfa: [
    {
      number: 1,
      writtenOn: FIRST_WRITTEN,
      validFrom: START,
      companies: [36, 30, 24],
      cutRule: 'ownShortfall',
      signatures: EVERYBODY,
    },
  ],
  beta: [
    {
      number: 1,
      writtenOn: FIRST_WRITTEN,
      validFrom: START,
      companies: [20, 26, 20],
      cutRule: 'fixedPercentages',
      signatures: EVERYBODY,
    },
    {
      number: 2,
      writtenOn: isoDate('2026-09-21'),
      validFrom: isoDate('2026-10-01'),
      reason: 'Eén partner neemt drie ondernemingen over; een korting volgt voortaan het eigen tekort.',
      companies: [20, 29, 17],
      cutRule: 'ownShortfall',
      // The last partner has yet to sign.
      signatures: 2,
    },
  ],
  gamma: [
    { number: 1, writtenOn: FIRST_WRITTEN, validFrom: START, companies: [30, 34, 24], signatures: EVERYBODY },
    {
      number: 2,
      writtenOn: isoDate('2025-06-23'),
      validFrom: isoDate('2025-07-01'),
      reason: 'Verdeling aangepast aan het gewijzigde doel. Over een korting wordt nog overlegd.',
      companies: [28, 30, 22],
      signatures: EVERYBODY,
    },
  ],
};
