import { readFileSync } from 'node:fs';
import { config } from '../platform/config.ts';
import { createApp } from '../platform/http/app.ts';
import { apiDescriptionSchema, meRoutes, publicShellRoutes } from '../shell/routes.ts';
import { system, verifyToken } from './base.ts';

/** The build puts the description of all functions' routes beside the bundle. */
const readDescription = () =>
  apiDescriptionSchema.parse(JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')));

/** What belongs to no store: health, the description of the API, who is signed in, and a 404 for everything else. */
export const shellApp = (description = readDescription) =>
  createApp({
    store: config.store(),
    basePath: '/api/me',
    system,
    verifyToken: verifyToken(),
    permissionsOf: () => new Set(['signedIn']),
    routers: [meRoutes(config.partnerships())],
    publicRouters: [publicShellRoutes(description)],
  });
