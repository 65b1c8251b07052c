import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What a function needs of the package that describes schemas: a place where routes are noted down. */
const REGISTER_ONLY = `
export const getOpenApiMetadata = undefined;
export const extendZodWithOpenApi = undefined;
export class OpenAPIRegistry {
  definitions = [];
  registerPath(route) {
    this.definitions.push({ type: 'route', route });
  }
}
class Undescribed {
  constructor() {
    throw new Error('The API is described at the build, not by its functions');
  }
}
export { Undescribed as OpenApiGeneratorV3, Undescribed as OpenApiGeneratorV31 };
`;

/** How the router teaches zod to describe itself: it hands over zod as a whole, which keeps all of it and its fifty languages. */
const TEACHES_ZOD = 'extendZodWithOpenApi(z);';

/**
 * Leaves the describer of the API out of a bundle, and with it what of zod only the describer looks at: a third of what a cold start
 * would load. No function describes itself; the build does that, from the sources.
 */
export const leanOpenApi: Plugin = {
  name: 'lean-openapi',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@asteasolutions\/zod-to-openapi$/ }, ({ path }) => ({ path, namespace: 'register-only' }));
    onLoad({ filter: /.*/, namespace: 'register-only' }, () => ({ contents: REGISTER_ONLY, loader: 'js' }));
    onLoad({ filter: /node_modules\/@hono\/zod-openapi\/dist\/index\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(TEACHES_ZOD)) throw new Error(`${path} no longer says ${TEACHES_ZOD}`);
      return { contents: source.replace(TEACHES_ZOD, ''), loader: 'js' };
    });
  },
};
