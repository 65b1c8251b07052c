import type { Quarter } from '../../../shared/kernel/dates.ts';
import { noteStatusOf } from '../../../shared/note/status.ts';
import { quarterInPath } from '../../../shared/summary/quarter-in-path.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { readSequence } from './sequence.ts';
import { stateOnAgencySide } from './stated.ts';

/** Takes the state of a quarterly note to the agency's side. Its texts stay where they were written. */
export const projectNote =
  ({ table, agency, partnershipId, readNote }: ProjectionDependencies) =>
  async (quarter: Quarter): Promise<void> => {
    const sequence = await readSequence(table, { kind: 'note', id: quarterInPath(quarter) });
    const note = await readNote(quarter);
    if (!note) return;
    const statement = { type: 'partnershipNote', sequence, ...noteStatusOf(note) };
    await stateOnAgencySide(agency, keys.partnershipNote(partnershipId, quarter), statement);
  };
