import { livingTableSchema } from '../../../shared/finance/budget/schema.ts';
import { budgetSchema } from '../../../shared/finance/schema.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { newRouter } from '../../platform/http/route.ts';
import { download } from '../../platform/table-file/export.ts';
import { periodOf } from '../../programme/period-parameter.ts';
import { livingDocument } from './document.ts';
import { livingFile } from './export.ts';
import * as routes from './route-definitions.ts';
import { type BudgetDependencies, setFirstBudget } from './set-first.ts';
import { type LivingDependencies, livingTable } from './view.ts';

type Dependencies = LivingDependencies & BudgetDependencies & { readonly partnershipId: PartnershipId };

/** The approved budget of each period, and what became of it. */
export const budgetRoutes = (dependencies: Dependencies) =>
  newRouter()
    .openapi(routes.read, async (c) => {
      const budget = await dependencies.repository.budget(c.req.valid('param').period);
      return budget ? c.json(budgetSchema.parse(budget), 200) : problem(c, { code: 'notFound' });
    })
    .openapi(routes.set, async (c) => {
      const period = periodOf(c.req.valid('param').period);
      const outcome = await setFirstBudget(dependencies)(authorOf(c.get('actor')), period, c.req.valid('json'));
      return outcome.ok ? c.json(budgetSchema.parse(outcome.value), 200) : problem(c, outcome.error);
    })
    .openapi(routes.living, async (c) =>
      c.json(livingTableSchema.parse(await livingTable(dependencies)(periodOf(c.req.valid('query').period))), 200),
    )
    .openapi(routes.exported, async (c) => {
      const made = await livingFile(dependencies)(authorOf(c.get('actor')), c.req.valid('query'));
      return made.ok ? download(made.value) : problem(c, made.error);
    })
    .openapi(routes.document, async (c) => {
      const made = await livingDocument(dependencies)(authorOf(c.get('actor')), c.req.valid('query'));
      return download({ ...made, contentType: routes.PDF });
    });
export type BudgetRoutes = ReturnType<typeof budgetRoutes>;
