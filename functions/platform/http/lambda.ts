import middy from '@middy/core';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { log } from '../logging.ts';
import type { createApp } from './app.ts';

/** The Lambda handler of an HTTP application. Middy stays outside: it says once that an instance starts. */
export const httpHandler = (app: ReturnType<typeof createApp>) => {
  let warm = false;
  const answer = handle(app);
  return middy((event: LambdaEvent, context: LambdaContext) => answer(event, context)).before(() => {
    if (!warm) log.info('instance started');
    warm = true;
  });
};
