import { standsStill } from '../../../../shared/monitoring/measurement/going.ts';
import type { Measurement } from '../../../../shared/monitoring/measurement/schema.ts';
import type { QuarterWords } from './words.ts';

type Result = {
  readonly result: string;
  /** Of which quarters what was published before stays, where nothing new could be shown. */
  readonly withheld: string | undefined;
};

/** What became of a measurement, in words. Of one that was withheld as a whole the result says so itself. */
export const resultOf = (
  words: Pick<QuarterWords, 'standsStill' | 'measurementStates' | 'withheldOf'>,
  measurement: Pick<Measurement, 'state' | 'requestedAt' | 'withheldQuarters'>,
  now: number,
): Result => {
  const { state, withheldQuarters = [] } = measurement;
  return {
    result: standsStill(measurement, now) ? words.standsStill : words.measurementStates[state],
    withheld:
      state === 'published' && withheldQuarters.length > 0 ? words.withheldOf(withheldQuarters.join(', ')) : undefined,
  };
};
