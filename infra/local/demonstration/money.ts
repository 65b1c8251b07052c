import type { Instant } from '../../../shared/kernel/dates.ts';
import { cents } from '../../../shared/kernel/money.ts';
import type { Member, Target } from '../../../shared/partnership/schema.ts';
import type { Draft } from './draft.ts';
import { playCertified } from './money-certified.ts';
import { playLedgers } from './money-ledgers.ts';
import { moneyStoryOf } from './money-plan.ts';
import { createStage } from './stage.ts';

type Told = {
  readonly partnershipId: string;
  readonly members: readonly Member[];
  readonly target: Target | undefined;
  readonly until: Instant;
};

/** The money of a partnership from its budget to its latest report. With clocks of its own: it moves nothing else of the story. */
export const playMoney = async ({ partnershipId, members, target, until }: Told): Promise<Draft[]> => {
  const story = moneyStoryOf(partnershipId, members, target?.grantedSubsidy ?? cents(0));
  const [certified, ledgers] = ['certified', 'ledgers'].map((part) => createStage(`${partnershipId}/${part}`, until));
  if (certified) await playCertified(certified, story);
  if (ledgers) await playLedgers(ledgers, story);
  return [certified, ledgers].flatMap((stage) => (stage ? [stage.draft] : []));
};
