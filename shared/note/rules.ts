import type { FieldError } from '../kernel/errors.ts';
import type { NoteFigures } from './figures.ts';
import { type NarrativeText, NOTE_FIGURES, type NoteFigure } from './names.ts';
import type { Narrative } from './narrative.ts';

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
