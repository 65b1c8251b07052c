import { planted } from '../../../shared/monitoring/cells.ts';

export const violation = planted;
