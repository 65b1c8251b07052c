import type { AmendmentStatus } from './requests.ts';
import type { Amendment } from './schema.ts';

/** What of an amendment goes to the agency's own table: no figure and no person. */
export const amendmentStatusOf = ({ id, to, state, proposedAt }: Amendment): AmendmentStatus => ({
  id,
  subject: to.subject,
  state,
  proposedAt,
});
