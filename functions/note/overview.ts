import { dayOf, type Quarter } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { dueDayOf, isOverdue, type NoteRules, writableQuarters } from '../../shared/note/calendar.ts';
import { firstQuarterOfNote } from '../../shared/note/periods.ts';
import { type NoteOverview, type NoteStatus, noteStatusSchema } from '../../shared/note/requests.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader } from '../platform/dynamo/read.ts';
import type { System } from '../platform/system.ts';

export type NoteOverviewDependencies = {
  readonly agency: Table;
  readonly partnershipIds: readonly PartnershipId[];
  readonly readNoteRules: () => Promise<NoteRules>;
  readonly system: System;
};

export const statusReader: ItemReader<{ status: NoteStatus }> = {
  type: 'partnershipNote',
  schema: noteStatusSchema.transform((status) => ({ status })),
};

/** How far every partnership is with its note of a quarter: what their projectors stated, one read each. */
export const noteOverview =
  ({ agency, partnershipIds, readNoteRules, system }: NoteOverviewDependencies) =>
  async (asked: Quarter | undefined): Promise<Result<NoteOverview, Failure>> => {
    const today = dayOf(system.now());
    const rules = await readNoteRules();
    const quarters = writableQuarters(today, rules);
    const quarter = asked ?? quarters[0];
    if (quarter === undefined) return fail(invalidField('/quarter', 'required'));
    const rows = await Promise.all(
      partnershipIds.map(async (partnershipId) => {
        const found = await getItem(agency, statusReader, keys.partnershipNote(partnershipId, quarter));
        const state = found?.status.state ?? ('absent' as const);
        return {
          partnershipId,
          from: firstQuarterOfNote(quarter, rules.cadenceOn),
          state,
          dueOn: dueDayOf(quarter, rules),
          overdue: isOverdue({ quarter, state }, today, rules),
          ...(found ?? {}),
        };
      }),
    );
    return ok({ quarter, quarters, rows });
  };
