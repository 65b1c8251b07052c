import type { IsoDate } from '../kernel/dates.ts';
import type { FieldError } from '../kernel/errors.ts';
import type { Engagement, EngagementInput } from './schema.ts';

type Filled = Pick<EngagementInput, 'reason'> & {
  readonly signature: { readonly way: string; readonly on?: IsoDate };
};

/** What is wrong with an engagement among what stands: a paper of tomorrow, or a second one without a reason. */
export const engagementErrors = (
  { reason, signature }: Filled,
  before: Pick<Engagement, 'withdrawn'> | undefined,
  today: IsoDate,
): FieldError[] => [
  ...(signature.on !== undefined && signature.on > today ? [{ pointer: '/signature/on', message: 'inFuture' }] : []),
  ...(before && !before.withdrawn && reason === undefined ? [{ pointer: '/reason', message: 'required' }] : []),
];
