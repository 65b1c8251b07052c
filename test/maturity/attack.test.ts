import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../shared/maturity/question.ts';
import { currentQuestionnaire } from '../../shared/maturity/questionnaire.ts';
import { MAXIMUM_INVITATIONS } from '../../shared/maturity/requests.ts';
import type { Respondent, ScanResult } from '../../shared/maturity/schema.ts';
import { typeOf } from '../../shared/maturity/scoring.ts';
import { combinedResult, spreadFrom, thresholdOf } from '../../shared/maturity/suppression.ts';
import { NO_ANSWER } from '../../shared/maturity/types.ts';
import { companyRespondent, respondentOf } from './respondents.ts';
import { alone, indistinguishable, kindsOf, questionsToAttack, type World, widthOf } from './worlds.ts';

const questionnaire = currentQuestionnaire();
const LEAST = thresholdOf(1);
const everyQuestion = questionsToAttack().map(
  (question) => [question.options.map(({ type }) => type).join(''), question] as const,
);

/**
 * What is hidden is how many gave each answer. Whoever attacks knows everything that is ever shown of a round, and goes through all
 * rounds that would show the same. First: everything shown of a round follows from what is shown of single questions, each of which
 * hangs on nothing but the answers to it. So a question can be attacked by itself, and what is learned is all that can be.
 */
describe('what is shown of a round', () => {
  const several = fc.array(respondentOf, { minLength: LEAST, maxLength: 16 });
  const dimensionsOf = (result: ScanResult | undefined) => result?.dimensions ?? [];

  it('says nothing of a dimension that does not follow from its questions one by one, and nothing of the type besides', () => {
    fc.assert(
      fc.property(several, (respondents) => {
        const result = combinedResult(questionnaire, respondents, LEAST);
        expect(result?.primary).toEqual(result && typeOf(result.dimensions.flatMap(({ position }) => position ?? [])));
        for (const { dimension, position, parts, spread } of dimensionsOf(result)) {
          const asked = questionnaire.questions.filter((question) => question.dimension === dimension);
          const each = asked.flatMap((question) =>
            dimensionsOf(combinedResult(alone(question), respondents, LEAST)).filter(
              (one) => one.dimension === dimension,
            ),
          );
          const places = each.flatMap((one) => one.position?.low ?? []).toSorted();
          expect([position?.low, position?.high]).toEqual([places[0], places.at(-1)]);
          expect(parts?.map((part) => part.position) ?? [position]).toEqual(
            asked.length > 1 && position ? each.flatMap((one) => one.position ?? []) : [position],
          );
          expect([undefined, ...each.map((one) => one.spread)]).toContain(spread);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stays the same when somebody more leaves everything open: how many answered cannot be seen', () => {
    fc.assert(
      fc.property(several, companyRespondent, (respondents, { role, on }) => {
        fc.pre(combinedResult(questionnaire, respondents, LEAST) !== undefined);
        const silent: Respondent = { role, on, answers: {} };
        expect(combinedResult(questionnaire, [...respondents, silent], LEAST)).toEqual(
          combinedResult(questionnaire, respondents, LEAST),
        );
      }),
    );
  });

  it('does not hang on employees where too few of them answered, also when enough of them answered the rest', () => {
    const employee = respondentOf.map((one): Respondent => ({ ...one, role: 'employeeRepresentative' }));
    const company = fc.array(companyRespondent, { minLength: LEAST, maxLength: 8 });
    const employees = fc.array(employee, { minLength: LEAST, maxLength: 8 });
    const motiveOf = (result: ScanResult | undefined) =>
      dimensionsOf(result).find(({ dimension }) => dimension === 'motive');
    fc.assert(
      fc.property(company, employees, (some, others) => {
        const few = others.map(
          (one, index): Respondent =>
            index < LEAST - 1 ? one : { ...one, answers: { ...one.answers, motive: NO_ANSWER } },
        );
        expect(motiveOf(combinedResult(questionnaire, [...some, ...few], LEAST))).toEqual(
          motiveOf(combinedResult(questionnaire, some, LEAST)),
        );
      }),
    );
  });
});

describe('an attack by whoever sees what is shown', () => {
  /** Rules scale with the threshold; a smaller one keeps the number of rounds to go through small where answers are many. */
  const thresholdFor = (answers: number): number => (answers > 3 ? 3 : LEAST);

  it.each(everyQuestion)('leaves for each answer %s a span of at least the threshold', (_, question) => {
    const threshold = thresholdFor(question.options.length);
    const [few, many] = [spreadFrom(threshold) - 1, 6 * threshold - 1];
    expect(many).toBeLessThanOrEqual(MAXIMUM_INVITATIONS);
    const kinds = kindsOf(question, 'hr');
    const seen = indistinguishable({ question, kinds, threshold, respondents: [threshold, few, many] });
    for (const { shown, worlds } of seen)
      for (const index of kinds.keys()) {
        // Of what is withheld one knows that it is less than the threshold, and nothing else.
        const least = index > 0 && shown.includes('tooFew') ? threshold - 1 : threshold;
        expect(widthOf(worlds, index), `${shown} ${index}`).toBeGreaterThanOrEqual(least);
      }
  });
});

/** Closing a round the moment that it has enough, or inviting no more than that, tells the coach how many answered. */
describe('an attack by whoever knows besides how many answered', () => {
  const roundsOf = (question: Question, respondents: number, threshold: number) => {
    const kinds = kindsOf(question, 'hr');
    return { kinds, seen: indistinguishable({ question, kinds, threshold, respondents: [respondents] }) };
  };
  /** Whether a respondent who gave one of the answers could tell what every other one answered. */
  const isGivenAway = (worlds: readonly World[], own: number): boolean => {
    const others = worlds
      .filter((world) => (world[own] ?? 0) > 0)
      .map((world) => world.map((count, index) => (index === own ? count - 1 : count)));
    const possible = [...(worlds[0]?.keys() ?? [])].filter((index) => others.some((world) => (world[index] ?? 0) > 0));
    return others.length > 0 && possible.length < 2;
  };

  it.each(everyQuestion)(
    'fixes the number of no answer %s, so that nobody and everybody cannot be read',
    (_, question) => {
      for (const respondents of [LEAST, LEAST + 1, LEAST + 2, spreadFrom(LEAST), spreadFrom(LEAST) + 1]) {
        const { kinds, seen } = roundsOf(question, respondents, LEAST);
        for (const { shown, worlds } of seen)
          for (const index of [...kinds.keys()].slice(1))
            expect(widthOf(worlds, index), `${respondents}: ${shown} ${index}`).toBeGreaterThanOrEqual(1);
      }
    },
  );

  it.each(everyQuestion)(
    'gives nobody away to one of the respondents, who knows an own answer out of %s',
    (_, question) => {
      for (const respondents of [LEAST, LEAST + 1, LEAST + 2, spreadFrom(LEAST)]) {
        const { kinds, seen } = roundsOf(question, respondents, LEAST);
        for (const { shown, worlds } of seen)
          for (const own of kinds.keys())
            expect(isGivenAway(worlds, own), `${respondents}: ${shown} ${own}`).toBe(false);
      }
    },
  );

  it.each(everyQuestion)('would succeed over %s with fewer than the least threshold', (_, question) => {
    const { kinds, seen } = roundsOf(question, LEAST - 1, LEAST - 1);
    expect(seen.some(({ worlds }) => [...kinds.keys()].some((own) => isGivenAway(worlds, own)))).toBe(true);
  });
});
