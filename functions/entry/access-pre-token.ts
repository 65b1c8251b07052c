import { addMemberships } from '../access/pre-token.ts';

export const handler = addMemberships;
