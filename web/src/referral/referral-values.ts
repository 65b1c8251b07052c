import type { ReferralInput } from '../../../shared/referral/schema.ts';
import { today } from '../app/today.ts';

type Direction = ReferralInput['direction'];
type Outcome = ReferralInput['outcome'];

/** A referral as it is typed: both directions in one, empty where nothing was filled in. */
export type ReferralValues = {
  readonly direction: Direction;
  readonly trajectoryId: string;
  readonly instrument: string;
  readonly otherInstrument: string;
  readonly to: string;
  readonly on: string;
  readonly precondition: string;
  readonly fundedElsewhere: boolean;
  readonly intervention: string;
  readonly until: string;
  readonly memberId: string;
  readonly source: string;
  readonly receivedOn: string;
  readonly respondedOn: string;
  readonly outcome: Outcome;
  readonly outcomeOn: string;
  readonly refusal: string;
  readonly refusalNote: string;
};

/** What is known of a new one: the trajectory, and the theme that the company runs into. */
export const referralValues = (
  content: ReferralInput | undefined,
  trajectoryId = '',
  precondition = '',
): ReferralValues => ({
  direction: 'out',
  trajectoryId,
  instrument: '',
  otherInstrument: '',
  to: '',
  on: today(),
  precondition,
  fundedElsewhere: false,
  intervention: '',
  until: '',
  memberId: '',
  source: '',
  receivedOn: today(),
  respondedOn: '',
  outcome: 'open',
  outcomeOn: '',
  refusal: '',
  refusalNote: '',
  ...content,
});

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** The request that the values make: only what belongs to its direction, its outcome and who pays. */
export const contentOf = (values: ReferralValues) => {
  const { direction, outcome, fundedElsewhere } = values;
  const refused = outcome === 'refused';
  const inCommon = {
    trajectoryId: filled(values.trajectoryId),
    outcome,
    outcomeOn: outcome === 'open' ? undefined : filled(values.outcomeOn),
    refusal: refused ? filled(values.refusal) : undefined,
    refusalNote: refused ? filled(values.refusalNote) : undefined,
  };
  if (direction === 'in')
    return {
      direction,
      ...inCommon,
      source: filled(values.source),
      receivedOn: values.receivedOn,
      respondedOn: filled(values.respondedOn),
    };
  return {
    direction,
    ...inCommon,
    instrument: filled(values.instrument),
    otherInstrument: values.instrument === 'other' ? filled(values.otherInstrument) : undefined,
    to: values.to,
    on: values.on,
    precondition: filled(values.precondition),
    fundedElsewhere,
    intervention: fundedElsewhere ? filled(values.intervention) : undefined,
    until: fundedElsewhere ? filled(values.until) : undefined,
    memberId: fundedElsewhere ? filled(values.memberId) : undefined,
  };
};
