import middy from '@middy/core';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';
import { rootKindSchema } from '../../shared/audit/schema.ts';
import type { RunCounts } from '../../shared/jobs/schema.ts';
import type { ProjectionDependencies } from '../figures/projection/dependencies.ts';
import { project } from '../figures/projection/project.ts';
import { type Rebuilt, rebuild } from '../figures/projection/rebuild.ts';
import { log } from '../platform/logging.ts';
import { projectChanges } from './project-changes.ts';
import type { RecordRun } from './runs/record.ts';

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

const hasFailed = ({ batchItemFailures }: DynamoDBBatchResponse): boolean => batchItemFailures.length > 0;

/** Which generation was built is a name, and no count. */
const countsOf = (answer: Rebuilt | { readonly projected: number }): RunCounts =>
  'projected' in answer ? answer : { companies: answer.companies, trajectories: answer.trajectories };

const isStreamEvent = (event: DynamoDBStreamEvent | Request): event is DynamoDBStreamEvent => 'Records' in event;

/**
 * The function that follows the stream of a partnership's table, and rebuilds the projection or parts of it on request. Of the stream,
 * only batches that failed leave a record.
 */
export const projectorHandler = (dependencies: ProjectionDependencies, runs: RecordRun) => {
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
      { awsRequestId: requestId }: Context,
    ): Promise<DynamoDBBatchResponse | Rebuilt | { readonly projected: number }> => {
      if (isStreamEvent(event)) return runs({ requestId }, () => follow(event), { countsOf: () => ({}), hasFailed });
      const request = requestSchema.parse(event);
      return runs({ requestId, work: request.request, keeps: 'everyRun' }, () => answer(request), { countsOf });
    },
  ).onError(({ error }) => log.error('The projector failed', error));
};
