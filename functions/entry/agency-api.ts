import { agencyApp } from '../compose/agency-api.ts';
import { httpHandler } from '../platform/http/lambda.ts';

export const handler = httpHandler(agencyApp());
