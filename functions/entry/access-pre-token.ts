import { preToken } from '../compose/sign-in.ts';

export const handler = preToken();
