import { planted } from '../company/repository.ts';

export const violation = planted;
