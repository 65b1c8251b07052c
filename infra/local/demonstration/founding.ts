import { setTarget } from '../../../functions/partnership/set-target.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { type Instant, isoDate } from '../../../shared/kernel/dates.ts';
import { type Cents, cents, divideByWeights, proportionOf } from '../../../shared/kernel/money.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { type Member, memberSchema, type TargetInput, targetSchema } from '../../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { Account } from '../accounts.ts';
import { AGREEMENTS, agree } from './agreements.ts';
import { approveTarget, proposeTarget } from './amending.ts';
import { enterMember, enterPartnershipPeople } from './cast.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { createStage, type Stage, told } from './stage.ts';

const PROGRAMME_MANAGER = { subject: 'programme-manager@agency', roles: ['programme-manager@agency'] } as const;

const APPROVED_ON = isoDate('2023-12-18');
export const PEOPLE_ENTERED_ON = isoDate('2024-01-03');
const AMENDED_ON = isoDate('2025-06-16');
const YEARS = 3;

/** The public part of the budget of three years, divided over the partnerships by the companies that they promised. */
const grants = (): ReadonlyMap<string, Cents> => {
  const { yearlyBudget, fundingPercents } = DEFAULT_RULES;
  const budget = proportionOf(yearlyBudget, YEARS, 1);
  const publicPart = proportionOf(budget, fundingPercents.esf + fundingPercents.focusOnTalent, 100);
  const promised = PROFILES.map(({ firstTarget, target }) => (firstTarget ?? target).companies);
  const parts = divideByWeights(publicPart, promised);
  return new Map(PROFILES.map(({ partnershipId }, index) => [partnershipId, parts[index] ?? cents(0)]));
};

type Terms = Omit<TargetInput, 'weight' | 'further'>;
const whole = (target: Terms): TargetInput => ({ ...target, weight: 100, further: [] });

const approve = async ({ draft, clock }: Stage, target: Terms): Promise<void> => {
  const [period] = FUNDING_PERIODS;
  const repository = {
    target: async (number: number) => draft.read(keys.target(number), targetSchema),
    members: async () => draft.ofType('member', memberSchema),
  };
  const dependencies = { repository, commit: draft.commit, system: clock.system, mayChange: async () => ok([]) };
  await told(setTarget(dependencies)(PROGRAMME_MANAGER, period, whole(target)));
};

/** What alfa would like to change, and on which the agency is still to decide. */
const WAITING = {
  proposedOn: isoDate('2026-10-12'),
  target: {
    companies: 86,
    yearly: [2024, 2025, 2026].map((year, index) => ({ year, companies: [22, 56, 86][index] ?? 86 })),
  },
  reason: 'Vier ondernemingen in de assemblage stelden hun traject uit tot na 2026.',
};

/** What is there before the first company: members, people, and the approved target with its amendment if there was one. Gives the people. */
export const foundPartnership = async (
  stage: Stage,
  profile: Profile,
  { accounts, until }: { readonly accounts: readonly Account[]; readonly until: Instant },
): Promise<Person[]> => {
  const grantedSubsidy = grants().get(profile.partnershipId) ?? cents(0);
  const { target, firstTarget } = profile;
  stage.clock.reach(APPROVED_ON);
  const members: Member[] = [];
  for (const member of profile.members) members.push(await enterMember(stage, member));
  await approve(stage, {
    ...(firstTarget ?? target),
    grantedSubsidy,
    reason: 'Goedgekeurde aanvraag van de oproep 2023.',
  });
  stage.clock.reach(PEOPLE_ENTERED_ON);
  const people = await enterPartnershipPeople(stage, profile, { accounts, members });
  const [first, ...later] = AGREEMENTS[profile.partnershipId] ?? [];
  const founded = { partnershipId: profile.partnershipId, members, people };
  // With a clock of its own: what the partners agree on moves nothing else of the story.
  const beside = createStage(`${profile.partnershipId}/agreements`, until, stage.draft);
  if (first) await agree(beside, founded, first);
  if (firstTarget && stage.clock.reach(AMENDED_ON)) {
    const amended = {
      ...target,
      grantedSubsidy: proportionOf(grantedSubsidy, target.companies, firstTarget.companies),
      reason: 'Doel en subsidie bijgesteld nadat een partner wegviel, in overleg afgesproken.',
    };
    await approveTarget(stage, await proposeTarget(stage, profile.partnershipId, whole(amended)));
  }
  for (const version of later) await agree(beside, founded, version);
  if (profile.partnershipId === 'alfa' && beside.clock.reach(WAITING.proposedOn))
    await proposeTarget(beside, 'alfa', whole({ ...WAITING.target, reason: WAITING.reason, grantedSubsidy }));
  return people;
};
