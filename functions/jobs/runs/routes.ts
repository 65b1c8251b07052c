import { jobListSchema } from '../../../shared/jobs/schema.ts';
import { defineRoute, jsonAnswer, newRouter } from '../../platform/http/route.ts';
import { type JobsDependencies, jobList } from './view.ts';

const list = defineRoute({
  method: 'get',
  path: '/jobs',
  permission: 'job:read',
  summary:
    'Every job of the store: its last runs with what they counted, when it runs next, what people lose when it fails',
  responses: { 200: jsonAnswer('The jobs', jobListSchema) },
});

/** The jobs of one store: the same route in a partnership's function and in the agency's. */
export const jobRoutes = (dependencies: JobsDependencies) =>
  newRouter().openapi(list, async (c) => c.json(jobListSchema.parse(await jobList(dependencies)), 200));
export type JobRoutes = ReturnType<typeof jobRoutes>;
