import type { Context } from 'hono';
import type { SampleNumber } from '../../shared/kernel/ids.ts';
import {
  type Sampled,
  sampledOfTrajectorySchema,
  sampleListSchema,
  samplePopulationsSchema,
  sampleViewSchema,
} from '../../shared/sample/schema.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../platform/http/route.ts';
import { download } from '../platform/table-file/export.ts';
import { exportSample } from './export.ts';
import { samplePopulations } from './population.ts';
import * as routes from './route-definitions.ts';
import { type SampleDependencies, takeSample } from './take.ts';
import { listSamples, viewSample } from './view.ts';

type SampleRouteDependencies = SampleDependencies & { readonly readSampled: () => Promise<readonly Sampled[]> };

/** Samples of what a partnership reported: the agency's controller draws them, and whoever reads trajectories sees them. */
export const sampleRoutes = (dependencies: SampleRouteDependencies) => {
  const { readSampled } = dependencies;
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  const view = async (number: SampleNumber) => {
    const found = await viewSample(dependencies)(number);
    return found && sampleViewSchema.parse(found);
  };
  return newRouter()
    .openapi(routes.list, async (c) =>
      c.json(sampleListSchema.parse(await listSamples(dependencies)(c.req.valid('query'))), 200),
    )
    .openapi(routes.take, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const taken = await takeSample(dependencies)(author(c), c.req.valid('json'), { idempotencyKey });
      if (!taken.ok) return problem(c, taken.error);
      const shown = await view(taken.value);
      return shown ? c.json(shown, 201) : problem(c, { code: 'notFound' });
    })
    .openapi(routes.populations, async (c) => {
      const found = await samplePopulations(dependencies, await readSampled());
      return c.json(samplePopulationsSchema.parse(found), 200);
    })
    .openapi(routes.ofTrajectory, async (c) => {
      const { trajectoryId } = c.req.valid('param');
      const sampled = (await readSampled()).filter((unit) => unit.trajectoryId === trajectoryId);
      return c.json(sampledOfTrajectorySchema.parse({ sampled }), 200);
    })
    .openapi(routes.view, async (c) => {
      const shown = await view(c.req.valid('param').number);
      return shown ? c.json(shown, 200) : problem(c, { code: 'notFound' });
    })
    .openapi(routes.exported, async (c) => {
      const shown = await view(c.req.valid('param').number);
      if (!shown) return problem(c, { code: 'notFound' });
      const file = await exportSample(dependencies)(author(c), shown, c.req.valid('query'));
      return file.ok ? download(file.value) : problem(c, file.error);
    });
};
export type SampleRoutes = ReturnType<typeof sampleRoutes>;
