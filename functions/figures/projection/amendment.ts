import type { AmendmentId } from '../../../shared/kernel/ids.ts';
import { amendmentStatusOf } from '../../../shared/partnership/amendment/status.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { readSequence } from './sequence.ts';
import { stateOnAgencySide } from './stated.ts';

/** Tells the agency's side that an amendment waits for its decision, or does no more. What it says is read at the partnership. */
export const projectAmendment =
  ({ table, agency, partnershipId, readAmendment }: ProjectionDependencies) =>
  async (id: AmendmentId): Promise<void> => {
    const sequence = await readSequence(table, { kind: 'amendment', id });
    const amendment = await readAmendment(id);
    if (!amendment) return;
    const statement = { type: 'partnershipAmendment', sequence, ...amendmentStatusOf(amendment) };
    await stateOnAgencySide(agency, keys.partnershipAmendment(partnershipId, id), statement);
  };
