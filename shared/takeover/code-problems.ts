import { type Choice, codeErrors } from '../catalogue/choosing.ts';
import { entryOf, newestVersion } from '../catalogue/meaning.ts';
import type { Catalogues } from '../catalogue/registry.ts';
import type { Place } from './places.ts';
import { knownProblem } from './problem-texts.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';

/** Codes that could be chosen on none of the days of their record, each where it stands with why. */
export const codeProblems = (
  catalogues: Catalogues,
  choices: readonly Choice[],
  placeOf: (pointer: string) => Place,
): TakeoverProblem[] =>
  choices.flatMap((choice) => {
    const entry = entryOf(catalogues[choice.catalogue], choice.code);
    const called = entry ? newestVersion(entry) : undefined;
    return codeErrors(catalogues, [choice]).map(({ pointer, message, parameters }) =>
      problemAt(placeOf(pointer), knownProblem(message), {
        ...parameters,
        valueNl: called?.nl ?? '',
        valueEn: called?.en ?? '',
      }),
    );
  });
