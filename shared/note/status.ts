import type { NoteStatus } from './requests.ts';
import type { QuarterlyNote } from './schema.ts';

/** What of a note goes to the agency's own table: how far it is and when it was signed. Neither a text nor a person. */
export const noteStatusOf = (note: QuarterlyNote): NoteStatus => {
  const { quarter, state } = note;
  const returnedAt = note.returns.at(-1)?.at;
  return {
    quarter,
    state,
    ...('signedByCoordinatorAt' in note ? { signedByCoordinatorAt: note.signedByCoordinatorAt } : {}),
    ...('signedByPromotorAt' in note ? { signedByPromotorAt: note.signedByPromotorAt } : {}),
    ...(returnedAt === undefined ? {} : { returnedAt }),
    ...('acceptedAt' in note ? { acceptedAt: note.acceptedAt } : {}),
  };
};
