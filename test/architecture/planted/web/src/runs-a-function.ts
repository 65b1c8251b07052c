import { planted } from '../../functions/company/repository.ts';

export const violation = planted;
