import type { FieldError } from '../kernel/errors.ts';
import type { Role } from '../kernel/permissions.ts';
import type { NoteFigures } from './figures.ts';
import { type NarrativeText, NOTE_FIGURES, type NoteFigure } from './names.ts';
import type { Narrative } from './narrative.ts';
import type { QuarterlyNote } from './schema.ts';

/** Which figures are not what they were when the note was signed. */
export const changedFigures = (signed: NoteFigures, now: NoteFigures): NoteFigure[] =>
  NOTE_FIGURES.filter((figure) => signed.values[figure] !== now.values[figure]);

/** What a note must say before it is signed, each at its field. What helps and hinders may be a choice of the list alone; a question is not needed. */
export const unsaid = (narrative: Narrative): FieldError[] => {
  const { done, results, motives, helps, barriers, hinders, plans } = narrative;
  const missing: [NarrativeText, boolean][] = [
    ['done', done === undefined],
    ['results', results === undefined],
    ['helps', helps === undefined && motives.length === 0],
    ['hinders', hinders === undefined && barriers.length === 0],
    ['plans', plans === undefined],
  ];
  return missing.flatMap(([field, lacks]) => (lacks ? [{ pointer: `/narrative/${field}`, message: 'required' }] : []));
};

const BOTH: readonly Role[] = ['coordinator', 'promotor'];
type FirstSigned = Pick<Extract<QuarterlyNote, { state: 'signedByCoordinator' }>, 'firstSignedBy'>;
type Signer = { readonly subject: string; readonly ownRoles: readonly Role[] | undefined };

/**
 * Whether somebody may put the second signature. Whoever has both roles, as in a small partnership, signs both; a role of somebody for whom one
 * only stands in makes no two of one person.
 */
export const maySignSecond = ({ firstSignedBy }: FirstSigned, { subject, ownRoles = [] }: Signer): boolean =>
  firstSignedBy !== subject || BOTH.every((role) => ownRoles.includes(role));
