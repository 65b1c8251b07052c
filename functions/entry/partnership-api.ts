import { partnershipApp } from '../compose/partnership-api.ts';
import { httpHandler } from '../platform/http/lambda.ts';

export const handler = httpHandler(partnershipApp());
