import type { Context } from 'hono';
import { keptFileUploadSchema } from '../../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../../shared/document/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { agreementsSchema, agreementViewSchema } from '../../../shared/partnership/agreement/requests.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../../platform/http/route.ts';
import {
  type AgreementDocumentDependencies,
  agreementDocumentLink,
  attachAgreementDocument,
  requestAgreementUpload,
} from './document.ts';
import { proposeAgreement, withdrawAgreement } from './propose.ts';
import * as routes from './route-definitions.ts';
import { signAgreement } from './sign.ts';
import { viewAgreements, viewOf } from './view.ts';
import { writeAgreement } from './write.ts';

/** The agreement between the partners. Every step answers the version as it then stands. */
export const agreementRoutes = (dependencies: AgreementDocumentDependencies) => {
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  const answer = async (c: Context<HttpEnvironment>, outcome: Result<Agreement, Failure>) =>
    outcome.ok
      ? c.json(agreementViewSchema.parse(viewOf(await dependencies.readMembers(), outcome.value)), 200)
      : problem(c, outcome.error);

  return newRouter()
    .openapi(routes.list, async (c) =>
      c.json(agreementsSchema.parse(await viewAgreements(dependencies)(author(c).subject)), 200),
    )
    .openapi(routes.write, async (c) => {
      const which = { ...c.req.valid('param'), ...c.req.valid('json') };
      return answer(c, await writeAgreement(dependencies)(author(c), which));
    })
    .openapi(routes.propose, async (c) => {
      const which = { ...c.req.valid('param'), ...c.req.valid('json') };
      return answer(c, await proposeAgreement(dependencies)(author(c), which));
    })
    .openapi(routes.withdraw, async (c) => {
      const which = { ...c.req.valid('param'), ...c.req.valid('json') };
      return answer(c, await withdrawAgreement(dependencies)(author(c), which));
    })
    .openapi(routes.sign, async (c) => {
      const which = { ...c.req.valid('param'), ...c.req.valid('json') };
      return answer(c, await signAgreement(dependencies)(author(c), which));
    })
    .openapi(routes.requestUpload, async (c) => {
      const asked = await requestAgreementUpload(dependencies)(c.req.valid('param'), c.req.valid('json'));
      return asked.ok ? c.json(keptFileUploadSchema.parse(asked.value), 200) : problem(c, asked.error);
    })
    .openapi(routes.attach, async (c) => {
      const which = { ...c.req.valid('param'), ...c.req.valid('json') };
      return answer(c, await attachAgreementDocument(dependencies)(author(c), which));
    })
    .openapi(routes.link, async (c) => {
      const wanted = { ...c.req.valid('param'), ...c.req.valid('query') };
      const given = await agreementDocumentLink(dependencies)(author(c), wanted);
      return given.ok ? c.json(downloadLinkSchema.parse(given.value), 200) : problem(c, given.error);
    });
};
export type AgreementRoutes = ReturnType<typeof agreementRoutes>;
