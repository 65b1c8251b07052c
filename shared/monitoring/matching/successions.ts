import type { EnterpriseNumber } from '../../company/enterprise-number.ts';
import type { IsoDate } from '../../kernel/dates.ts';

/** An enterprise that is not there any more from a day on: merged into another, or stopped when there is none. */
export type Succession = {
  readonly enterpriseNumber: EnterpriseNumber;
  readonly on: IsoDate;
  readonly mergedInto?: EnterpriseNumber | undefined;
};

/** An enterprise number without its text: ten digits that fit in 31 bits, as the first is 0 or 1. */
export type NumberCode = number;
export const codeOf = (enterpriseNumber: EnterpriseNumber): NumberCode => Number(enterpriseNumber);

export type Standing = {
  /** Under which number an enterprise stands on a day; nothing once it stopped. A number that is not known stands for itself. */
  readonly on: (code: NumberCode, day: IsoDate) => NumberCode | undefined;
  /** The last of the numbers that it merged into by the reference date, stopped or not: what makes companies one in counts. */
  readonly last: (code: NumberCode) => NumberCode;
};

type Step = { readonly on: IsoDate; readonly into: NumberCode | undefined };

/** Sources can differ: the earliest day holds, then a merger before a stop, then the lowest number. */
const goesBefore = (a: Step, b: Step): boolean =>
  a.on === b.on ? (a.into ?? Number.POSITIVE_INFINITY) < (b.into ?? Number.POSITIVE_INFINITY) : a.on < b.on;

const lowestOfCircle = (passed: readonly NumberCode[], again: NumberCode): NumberCode =>
  Math.min(...passed.slice(passed.indexOf(again)));

/** Follows mergers and stops as far as known; of those after the reference date nothing is seen. */
export const standingBy = (successions: readonly Succession[], referenceDate: IsoDate): Standing => {
  const steps = new Map<NumberCode, Step>();
  for (const { enterpriseNumber, on, mergedInto } of successions) {
    const code = codeOf(enterpriseNumber);
    const step = { on, into: mergedInto && codeOf(mergedInto) };
    const known = steps.get(code);
    if (on <= referenceDate && (known === undefined || goesBefore(step, known))) steps.set(code, step);
  }

  /** Each number is passed once at most: those of a register that goes in a circle are one, under the lowest. */
  const follow = (code: NumberCode, day: IsoDate): { readonly code: NumberCode; readonly stopped: boolean } => {
    const passed = new Set([code]);
    for (let current = code; ; ) {
      const step = steps.get(current);
      if (step === undefined || step.on > day) return { code: current, stopped: false };
      if (step.into === undefined) return { code: current, stopped: true };
      if (passed.has(step.into)) return { code: lowestOfCircle([...passed], step.into), stopped: false };
      current = step.into;
      passed.add(current);
    }
  };

  return {
    on: (code, day) => {
      if (!steps.has(code)) return code;
      const { code: standing, stopped } = follow(code, day);
      return stopped ? undefined : standing;
    },
    last: (code) => (steps.has(code) ? follow(code, referenceDate).code : code),
  };
};
