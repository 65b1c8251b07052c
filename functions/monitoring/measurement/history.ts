import { type Quarter, quarterOf } from '../../../shared/kernel/dates.ts';
import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import type { Release } from '../../../shared/monitoring/suppression/cell.ts';
import type { RunMeasurementDependencies } from './dependencies.ts';
import type { LastPublished } from './repository.ts';

type Sources = {
  readonly measurements: Pick<RunMeasurementDependencies['measurements'], 'measurement'>;
  readonly frozen: Pick<RunMeasurementDependencies['frozen'], 'release'>;
};

/** No delivery tells of a quarter that its reference date does not reach. What was published of a measurement does not say so: quarters were withheld. */
const reaches = ({ inputs }: Measurement, quarter: Quarter): boolean =>
  inputs === undefined || quarterOf(inputs.referenceDate) >= quarter;

/**
 * What was published before and can still tell something of the quarters at hand, the oldest first: back to the last delivery that reached
 * them. Those before it reached no further.
 * @param firstQuarter the oldest of the quarters at hand
 */
export const historyOf = async (
  { measurements, frozen }: Sources,
  last: LastPublished | undefined,
  firstQuarter: Quarter,
): Promise<Release[]> => {
  const history: Release[] = [];
  for (let id = last?.measurementId; id !== undefined; ) {
    const measurement = await measurements.measurement(id);
    if (!measurement) throw new Error('What was published last is not there');
    if (!reaches(measurement, firstQuarter)) break;
    const { content } = await frozen.release(id, measurement.after);
    history.unshift(content.cells);
    id = measurement.after;
  }
  return history;
};
