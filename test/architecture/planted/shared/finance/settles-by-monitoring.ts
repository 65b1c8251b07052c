import { onTheWay } from '../company/leads-to-monitoring.ts';

export const violation = onTheWay;
