import { planted } from '../company/schema.ts';

export const violation = planted;
