import { partnershipApi } from '../compose/partnership-api.ts';
import { createApp } from '../platform/http/app.ts';
import { httpHandler } from '../platform/http/lambda.ts';

export const handler = httpHandler(createApp(partnershipApi()));
