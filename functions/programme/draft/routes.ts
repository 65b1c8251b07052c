import type { Context } from 'hono';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { draftListSchema, draftViewSchema } from '../../../shared/programme/draft/requests.ts';
import type { RulesDraft } from '../../../shared/programme/draft/schema.ts';
import { simulationSchema } from '../../../shared/programme/simulation-schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../../platform/http/route.ts';
import { proposeDraft, takeDraftBack, withdrawDraft } from './judge.ts';
import { type PublishDependencies, publishDraft } from './publish.ts';
import * as routes from './route-definitions.ts';
import { type SimulateDependencies, simulateDraft } from './simulate.ts';
import { type DraftViewDependencies, listDrafts, viewDraft } from './view.ts';
import { beginDraft, changeDraft } from './write.ts';

type Here = Context<HttpEnvironment>;

/** Only in the agency's function: it alone writes the reference store. Every step answers the draft as it then stands. */
export const rulesDraftRoutes = (dependencies: PublishDependencies & DraftViewDependencies & SimulateDependencies) => {
  const author = (c: Here) => authorOf(c.get('actor'));
  const shown = async (c: Here, id: RulesDraft['id']) => {
    const view = await viewDraft(dependencies)(c.get('actor').subject, id);
    return view.ok ? c.json(draftViewSchema.parse(view.value), 200) : problem(c, view.error);
  };
  const answer = async (c: Here, outcome: Result<RulesDraft, Failure>) =>
    outcome.ok ? shown(c, outcome.value.id) : problem(c, outcome.error);

  return newRouter()
    .openapi(routes.list, async (c) => c.json(draftListSchema.parse(await listDrafts(dependencies)()), 200))
    .openapi(routes.begin, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const begun = await beginDraft(dependencies)(author(c), c.req.valid('json'), { idempotencyKey });
      if (!begun.ok) return problem(c, begun.error);
      const view = await viewDraft(dependencies)(c.get('actor').subject, begun.value.id);
      return view.ok ? c.json(draftViewSchema.parse(view.value), 201) : problem(c, view.error);
    })
    .openapi(routes.view, (c) => shown(c, c.req.valid('param').id))
    .openapi(routes.simulation, async (c) => {
      const found = await simulateDraft(dependencies)({ ...c.req.valid('param'), ...c.req.valid('query') });
      return found.ok ? c.json(simulationSchema.parse(found.value), 200) : problem(c, found.error);
    })
    .openapi(routes.change, async (c) =>
      answer(c, await changeDraft(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.propose, async (c) =>
      answer(c, await proposeDraft(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.takeBack, async (c) =>
      answer(c, await takeDraftBack(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.publish, async (c) =>
      answer(c, await publishDraft(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.withdraw, async (c) =>
      answer(c, await withdrawDraft(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    );
};
export type RulesDraftRoutes = ReturnType<typeof rulesDraftRoutes>;
