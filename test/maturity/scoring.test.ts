import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { currentQuestionnaire } from '../../shared/maturity/questionnaire.ts';
import type { Answers, Respondent } from '../../shared/maturity/schema.ts';
import { jointResult, middleOf, placeOf, typeOf } from '../../shared/maturity/scoring.ts';
import { shiftsBetween } from '../../shared/maturity/shift.ts';
import { combinedResult, thresholdOf } from '../../shared/maturity/suppression.ts';
import { ANCHORS, DIMENSIONS, MATURITY_TYPES, NO_ANSWER } from '../../shared/maturity/types.ts';
import { answersOf, companyRespondent, respondentOf } from './respondents.ts';

const questionnaire = currentQuestionnaire();
/** The answer nearest to a type on each question that has it. */
const towards = (type: (typeof MATURITY_TYPES)[number]): Answers =>
  Object.fromEntries(
    questionnaire.questions.map(({ id, options }) => [
      id,
      options.some((option) => option.type === type) ? type : NO_ANSWER,
    ]),
  );

describe('the questionnaire', () => {
  it('has on each dimension the anchors of the study and no other, and asks anchoring on paper and in practice apart', () => {
    for (const { dimension, options } of questionnaire.questions)
      expect(options.map(({ type }) => type)).toEqual(ANCHORS[dimension]);
    expect(new Set(questionnaire.questions.map(({ dimension }) => dimension))).toEqual(new Set(DIMENSIONS));
    expect(questionnaire.questions.filter(({ dimension }) => dimension === 'anchoring')).toHaveLength(2);
  });
});

describe('the type of a conversation', () => {
  it.each(MATURITY_TYPES)('is %s for a company that answers so wherever there is an anchor', (type) => {
    expect(jointResult(questionnaire, towards(type)).primary).toEqual({ low: type, high: type });
  });

  it('shows both types when the median lies between two', () => {
    const at = (type: (typeof MATURITY_TYPES)[number]) => ({ low: type, high: type });
    expect(typeOf([at('B'), at('C')])).toEqual({ low: 'B', high: 'C' });
    expect(typeOf([at('A'), at('B'), at('E')])).toEqual({ low: 'B', high: 'B' });
    expect(typeOf([])).toBeUndefined();
  });

  it('never names an answer on a dimension that nobody chose, and stays within what was answered', () => {
    fc.assert(
      fc.property(answersOf, (answers) => {
        const { dimensions, primary } = jointResult(questionnaire, answers);
        const places: number[] = [];
        for (const { dimension, position } of dimensions) {
          if (!position) continue;
          expect(ANCHORS[dimension]).toContain(position.low);
          expect(ANCHORS[dimension]).toContain(position.high);
          places.push(placeOf(position.low), placeOf(position.high));
        }
        if (!primary) return expect(places).toEqual([]);
        expect(placeOf(primary.low)).toBeGreaterThanOrEqual(Math.min(...places));
        expect(placeOf(primary.high)).toBeLessThanOrEqual(Math.max(...places));
        expect(placeOf(primary.high) - placeOf(primary.low)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has a middle that does not hang on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MATURITY_TYPES)), (types) => {
        expect(middleOf(types.toReversed())).toEqual(middleOf(types));
      }),
    );
  });

  it('moves by dimension, and back is told like further', () => {
    const [low, high] = [jointResult(questionnaire, towards('A')), jointResult(questionnaire, towards('E'))];
    const steps = (shifts: ReturnType<typeof shiftsBetween>) =>
      shifts.find(({ dimension }) => dimension === 'approach')?.steps;
    expect(steps(shiftsBetween(low, high))).toBe(4);
    expect(steps(shiftsBetween(high, low))).toBe(-4);
    expect(shiftsBetween(low, high).find(({ dimension }) => dimension === 'value')?.steps).toBeUndefined();
  });
});

describe('the result of several who answered alone', () => {
  it('is nothing below the threshold, and no threshold of the rules goes below five', () => {
    expect(thresholdOf(1)).toBe(5);
    expect(thresholdOf(8)).toBe(8);
    fc.assert(
      fc.property(fc.array(companyRespondent, { maxLength: 4 }), (few) => {
        expect(combinedResult(questionnaire, few, 5)).toBeUndefined();
      }),
    );
  });

  it('does not hang on the order of the respondents', () => {
    fc.assert(
      fc.property(fc.array(respondentOf, { maxLength: 14 }), (all) => {
        expect(combinedResult(questionnaire, all.toReversed(), 5)).toEqual(combinedResult(questionnaire, all, 5));
      }),
    );
  });

  it('leaves employees out entirely while they are too few by themselves', () => {
    const employee = respondentOf.map((one): Respondent => ({ ...one, role: 'employeeRepresentative' }));
    fc.assert(
      fc.property(
        fc.array(companyRespondent, { minLength: 5, maxLength: 8 }),
        fc.array(employee, { maxLength: 4 }),
        (others, few) => {
          expect(combinedResult(questionnaire, [...others, ...few], 5)).toEqual(
            combinedResult(questionnaire, others, 5),
          );
        },
      ),
    );
  });

  it('shows nothing of a dimension that too few answered', () => {
    const silent: Answers = { ...towards('C'), motive: NO_ANSWER };
    const one = (answers: Answers): Respondent => ({ role: 'hr', on: isoDate('2026-02-02'), answers });
    const all = [one(towards('C')), one(towards('C')), one(silent), one(silent), one(silent)];
    const motive = combinedResult(questionnaire, all, 5)?.dimensions.find(({ dimension }) => dimension === 'motive');
    expect(motive).toEqual({ dimension: 'motive', withheld: 'tooFew' });
  });
});
