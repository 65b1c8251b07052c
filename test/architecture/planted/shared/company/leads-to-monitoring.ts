import { planted } from '../monitoring/cells.ts';

export const onTheWay = planted;
