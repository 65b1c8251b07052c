import type { Quarter } from '../../shared/kernel/dates.ts';
import { endsNotePeriod } from '../../shared/note/periods.ts';
import type { NoteCount } from '../../shared/note/requests.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItems } from '../platform/dynamo/read.ts';
import { type NoteOverviewDependencies, statusReader } from './overview.ts';

export type CountNotes = (quarters: readonly Quarter[]) => Promise<ReadonlyMap<Quarter, NoteCount>>;

/**
 * How many partnerships handed in their note of each quarter, as their projectors stated: a batch of gets per 100 of them. A quarter that ends no
 * period of a note has none.
 */
export const noteCounts =
  ({ agency, partnershipIds, readNoteRules }: Omit<NoteOverviewDependencies, 'system'>): CountNotes =>
  async (quarters) => {
    const { cadenceOn } = await readNoteRules();
    const due = quarters.filter((quarter) => endsNotePeriod(quarter, cadenceOn));
    const wanted = due.flatMap((quarter) => partnershipIds.map((id) => keys.partnershipNote(id, quarter)));
    const found = (await getItems(agency, statusReader, wanted)).map(({ status }) => status);
    return new Map(
      due.map((quarter) => {
        const inState = (state: 'submitted' | 'accepted') =>
          found.filter((status) => status.quarter === quarter && status.state === state).length;
        const accepted = inState('accepted');
        return [quarter, { handedIn: inState('submitted') + accepted, accepted, of: partnershipIds.length }];
      }),
    );
  };
