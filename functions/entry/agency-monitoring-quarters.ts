import { monitoringDependencies } from '../compose/agency-monitoring.ts';
import { monitoringQuartersHandler } from '../jobs/monitoring-quarters.ts';
import { config } from '../platform/config.ts';

export const handler = monitoringQuartersHandler({ ...monitoringDependencies(), store: config.store() });
