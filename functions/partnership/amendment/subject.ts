import type { FieldError } from '../../../shared/kernel/errors.ts';
import { unreachable } from '../../../shared/kernel/result.ts';
import type { Amended, Amendment } from '../../../shared/partnership/amendment/schema.ts';
import type { Author } from '../../audit/event.ts';
import type { AmendmentDependencies, Applied, Standing } from './dependencies.ts';

type Subjects = Pick<AmendmentDependencies, 'target' | 'budget'>;

/** How what a change is about stands, and what it would change of it. */
export const standingOf = async (
  { target, budget }: Subjects,
  period: number,
  to: Amended,
): Promise<Standing | undefined> => {
  switch (to.subject) {
    case 'target':
      return target.standing(period, to);
    case 'budget':
      return budget.standing(period, to);
    default:
      return unreachable(to);
  }
};

/** Whether what a change is about may be another one now, and what is then written with it. */
export const mayAmend = ({ target, budget }: Subjects, period: number, { subject }: Amended) => {
  switch (subject) {
    case 'target':
      return target.mayChange(period);
    case 'budget':
      return budget.mayChange(period);
    default:
      return unreachable(subject);
  }
};

/** Why a change cannot be, each at its field in the proposal. */
export const errorsOf = async ({ target, budget }: Subjects, period: number, to: Amended): Promise<FieldError[]> => {
  const under = (errors: readonly FieldError[]): FieldError[] =>
    errors.map((error) => ({ ...error, pointer: `/to${error.pointer}` }));
  switch (to.subject) {
    case 'target':
      return under(await target.errors(period, to));
    case 'budget':
      return under(await budget.errors(period, to));
    default:
      return unreachable(to);
  }
};

/** What an approved amendment writes besides itself. */
export const applicationOf = async (
  { target, budget }: Subjects,
  author: Author,
  { period, over, to, reason }: Amendment,
): Promise<Applied> => {
  switch (to.subject) {
    case 'target':
      return target.apply(author, { period, over, to, reason });
    case 'budget':
      return budget.apply(author, { period, over, to, reason });
    default:
      return unreachable(to);
  }
};
