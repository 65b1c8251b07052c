import type { SampleNumber } from '../../shared/kernel/ids.ts';
import type { Sampled } from '../../shared/sample/schema.ts';
import { type Drawn, type SampleRepository, sampledIn } from './repository.ts';

/**
 * Every company that was ever drawn, in one query for what came since the last time: a sample is written once and numbers go up by
 * one, so that what a function instance read stays true. Only its first reading grows with the history.
 */
export const sampledReaderOf = ({ drawnAfter }: Pick<SampleRepository, 'drawnAfter'>) => {
  const known = new Map<SampleNumber, Drawn>();
  let last: SampleNumber | undefined;
  return async (): Promise<Sampled[]> => {
    // Two at once read the same: kept by number, nothing stands there twice.
    for (const sample of await drawnAfter(last)) {
      known.set(sample.number, sample);
      if (last === undefined || sample.number > last) last = sample.number;
    }
    return sampledIn([...known.values()]);
  };
};
