import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';
import { rootKindSchema } from '../../shared/audit/schema.ts';
import type { ProjectionDependencies } from '../figures/projection/dependencies.ts';
import { project } from '../figures/projection/project.ts';
import { type Rebuilt, rebuild } from '../figures/projection/rebuild.ts';
import { log } from '../platform/logging.ts';
import { projectChanges } from './project-changes.ts';

/** What an operator may ask of the projector by hand: the runbook says when. */
const requestSchema = z.discriminatedUnion('request', [
  z.strictObject({ request: z.literal('rebuild') }),
  z.strictObject({
    request: z.literal('project'),
    roots: z
      .array(z.strictObject({ kind: rootKindSchema, id: z.string().max(100) }))
      .min(1)
      .max(100),
  }),
]);
type Request = z.infer<typeof requestSchema>;

const isStreamEvent = (event: DynamoDBStreamEvent | Request): event is DynamoDBStreamEvent => 'Records' in event;

/** The function that follows the stream of a partnership's table, and rebuilds the projection or parts of it on request. */
export const projectorHandler = (dependencies: ProjectionDependencies) => {
  const projectRoot = project(dependencies);
  const follow = projectChanges(projectRoot);
  const answer = async (request: Request): Promise<Rebuilt | { readonly projected: number }> => {
    if (request.request === 'rebuild') return rebuild(dependencies);
    for (const root of request.roots) await projectRoot(root);
    return { projected: request.roots.length };
  };
  return middy(
    async (
      event: DynamoDBStreamEvent | Request,
    ): Promise<DynamoDBBatchResponse | Rebuilt | { readonly projected: number }> =>
      isStreamEvent(event) ? follow(event) : answer(requestSchema.parse(event)),
  ).onError(({ error }) => log.error('The projector failed', error));
};
