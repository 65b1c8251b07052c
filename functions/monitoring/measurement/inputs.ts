import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import { asOf, type MeasurementInputs } from '../../../shared/monitoring/measurement/inputs.ts';
import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import { PUBLISHED_TABLES_VERSION } from '../../../shared/monitoring/suppression/published-tables.ts';
import type { RunMeasurementDependencies } from './dependencies.ts';
import type { Frozen } from './frozen.ts';

const gather = async (
  { partnershipIds, readSupported, readSuccessions, readRules }: RunMeasurementDependencies,
  { id, sha256 = '', statement, parts }: LeaverDelivery,
): Promise<MeasurementInputs> => {
  const [rules, noted, supported] = await Promise.all([
    readRules(),
    readSuccessions(),
    Promise.all(partnershipIds.map(readSupported)),
  ]);
  const { version, monitoringCadence, retentionMonths, smallCellThreshold, fewEmployersThreshold } = rules;
  return {
    delivery: { id, sha256, statement, parts },
    rules: { version, monitoringCadence, retentionMonths, smallCellThreshold, fewEmployersThreshold },
    tablesVersion: PUBLISHED_TABLES_VERSION,
    partnerships: [...partnershipIds],
    companies: supported.flat().flatMap((company) => asOf(company, statement.referenceDate) ?? []),
    successions: noted
      .filter(({ on }) => on <= statement.referenceDate)
      .map(({ enterpriseNumber, on, mergedInto }) => ({ enterpriseNumber, on, ...(mergedInto ? { mergedInto } : {}) })),
  };
};

/** What a measurement is made of: frozen at its first run, so that a run that is repeated makes the same of it. */
export const inputsOf = async (
  dependencies: RunMeasurementDependencies,
  { id, deliveryId }: Measurement,
): Promise<Frozen<MeasurementInputs>> => {
  const delivery = await dependencies.deliveries.delivery(deliveryId);
  if (!delivery) throw new Error('A measurement names a delivery that does not exist');
  return dependencies.frozen.placeInputs(id, await gather(dependencies, delivery));
};
