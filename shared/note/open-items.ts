import type { IsoDate, Quarter } from '../kernel/dates.ts';
import type { Role } from '../kernel/permissions.ts';
import { unreachable } from '../kernel/result.ts';
import type { ProgrammeRules } from '../programme/schema.ts';
import { dueDayOf, isOverdue, writableQuarters } from './calendar.ts';
import type { NoteState } from './schema.ts';

export type OpenNoteItem = {
  readonly quarter: Quarter;
  readonly what: 'write' | 'change' | 'signAsPromotor' | 'decide';
  /** With whom it lies. */
  readonly roles: readonly Role[];
  readonly dueOn: IsoDate;
  readonly overdue: boolean;
};

export type KnownNote = { readonly quarter: Quarter; readonly state: NoteState };

type Pending = Pick<OpenNoteItem, 'what' | 'roles'>;

const pendingAt = (state: NoteState | 'absent'): Pending | undefined => {
  switch (state) {
    case 'absent':
    case 'draft':
      return { what: 'write', roles: ['coordinator'] };
    case 'returned':
      return { what: 'change', roles: ['coordinator'] };
    case 'signedByCoordinator':
      return { what: 'signAsPromotor', roles: ['promotor'] };
    case 'submitted':
      return { what: 'decide', roles: ['programme-manager', 'project-officer'] };
    case 'accepted':
      return undefined;
    default:
      return unreachable(state);
  }
};

/**
 * What of a partnership's notes waits for somebody on a day, the oldest quarter first: notes that can be begun and were not, and those
 * that were begun and are not accepted, however old. For reminders.
 */
export const openNoteItems = (
  notes: readonly KnownNote[],
  today: IsoDate,
  rules: Pick<ProgrammeRules, 'noteDueDays'>,
): OpenNoteItem[] => {
  const states = new Map<Quarter, NoteState | 'absent'>(writableQuarters(today).map((quarter) => [quarter, 'absent']));
  for (const { quarter, state } of notes) states.set(quarter, state);
  return [...states]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([quarter, state]) => {
      const pending = pendingAt(state);
      return pending
        ? [
            {
              quarter,
              ...pending,
              dueOn: dueDayOf(quarter, rules),
              overdue: isOverdue({ quarter, state }, today, rules),
            },
          ]
        : [];
    });
};
