import * as z from 'zod';
import { catalogueNameSchema } from '../../shared/catalogue/registry.ts';
import { checkRequestSchema, entryAdditionSchema, entryChangeSchema } from '../../shared/catalogue/schema.ts';
import { cataloguesViewSchema } from '../../shared/catalogue/view.ts';
import { catalogueCodeSchema } from '../../shared/kernel/catalogue-code.ts';
import { exportChoices } from '../../shared/kernel/export.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { download, fileAnswers } from '../platform/table-file/export.ts';
import { addEntry } from './add.ts';
import { changeEntry, checkEntry } from './change.ts';
import { type CatalogueExportDependencies, exportCatalogue } from './export.ts';
import type { KeepDependencies } from './save.ts';
import { tagOf, type ViewDependencies, viewOf } from './view-of.ts';

const ofCatalogue = z.strictObject({ catalogue: catalogueNameSchema });
const ofEntry = ofCatalogue.extend({ code: catalogueCodeSchema });
const answer = jsonAnswer('The catalogues', cataloguesViewSchema);

const read = defineRoute({
  method: 'get',
  path: '/catalogues',
  permission: 'catalogue:read',
  summary:
    'Every catalogue, each entry with all that it ever said; with a tag, so that what did not change is not sent again',
  responses: { 200: answer, 304: { description: 'Nothing changed since the tag that was sent' } },
});
const add = defineRoute({
  method: 'post',
  path: '/catalogues/{catalogue}',
  permission: 'catalogue:write',
  summary: 'Add an entry; its code is made of its Dutch label',
  request: { params: ofCatalogue, headers: idempotencyHeader, body: jsonBody(entryAdditionSchema) },
  responses: { 201: answer },
});
const change = defineRoute({
  method: 'put',
  path: '/catalogues/{catalogue}/{code}',
  permission: 'catalogue:write',
  summary: 'Change what an entry says from a day on, with a reason; what it said before stays',
  request: { params: ofEntry, body: jsonBody(entryChangeSchema) },
  responses: { 200: answer },
});
const check = defineRoute({
  method: 'post',
  path: '/catalogues/{catalogue}/{code}/checks',
  permission: 'catalogue:write',
  summary: 'Say that an entry was checked, on which day and by which source',
  request: { params: ofEntry, body: jsonBody(checkRequestSchema) },
  responses: { 200: answer },
});
const exportOne = defineRoute({
  method: 'get',
  path: '/catalogues/{catalogue}/export',
  permission: 'catalogue:read',
  summary: 'A catalogue with its whole history as a file; who takes it away stands in the trail',
  request: { params: ofCatalogue, query: z.strictObject(exportChoices) },
  responses: fileAnswers,
});

export const catalogueRoutes = (dependencies: ViewDependencies) =>
  newRouter().openapi(read, async (c) => {
    const view = await viewOf(dependencies);
    const tag = tagOf(view);
    // Kept by the browser, but asked again each time: who closed an instrument wants it closed for everybody now.
    const headers = { etag: tag, 'cache-control': 'private, no-cache' };
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
    return c.json(view, 200, headers);
  });
export type CatalogueRoutes = ReturnType<typeof catalogueRoutes>;

/** Only in the agency's function: it alone writes the reference store. */
export const catalogueKeepingRoutes = (
  dependencies: ViewDependencies & KeepDependencies & CatalogueExportDependencies,
) =>
  newRouter()
    .openapi(add, async (c) => {
      const { catalogue } = c.req.valid('param');
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const input = c.req.valid('json');
      const added = await addEntry(dependencies)(authorOf(c.get('actor')), catalogue, input, { idempotencyKey });
      return added.ok ? c.json(await viewOf(dependencies), 201) : problem(c, added.error);
    })
    .openapi(change, async (c) => {
      const request = { ...c.req.valid('param'), ...c.req.valid('json') };
      const changed = await changeEntry(dependencies)(authorOf(c.get('actor')), request);
      return changed.ok ? c.json(await viewOf(dependencies), 200) : problem(c, changed.error);
    })
    .openapi(check, async (c) => {
      const request = { ...c.req.valid('param'), ...c.req.valid('json') };
      const checked = await checkEntry(dependencies)(authorOf(c.get('actor')), request);
      return checked.ok ? c.json(await viewOf(dependencies), 200) : problem(c, checked.error);
    })
    .openapi(exportOne, async (c) => {
      const request = { ...c.req.valid('param'), ...c.req.valid('query') };
      const file = await exportCatalogue(dependencies)(authorOf(c.get('actor')), request);
      return file.ok ? download(file.value) : problem(c, file.error);
    });
export type CatalogueKeepingRoutes = ReturnType<typeof catalogueKeepingRoutes>;
