import type { NoteStatus } from './requests.ts';
import type { QuarterlyNote } from './schema.ts';

/** What of a note goes to the agency's own table: how far it is and when it was signed. Neither a text nor a person. */
export const noteStatusOf = (note: QuarterlyNote): NoteStatus => {
  const { quarter, state } = note;
  // The partnership's own taking back is no decision of the agency, and neither is one of before.
  const returnedAt = state === 'returned' ? note.returns.findLast(({ by }) => by === 'agency')?.at : undefined;
  return {
    quarter,
    state,
    ...('signedByCoordinatorAt' in note ? { signedByCoordinatorAt: note.signedByCoordinatorAt } : {}),
    ...('signedByPromotorAt' in note ? { signedByPromotorAt: note.signedByPromotorAt } : {}),
    ...(returnedAt === undefined ? {} : { returnedAt }),
    ...('acceptedAt' in note ? { acceptedAt: note.acceptedAt } : {}),
  };
};
