import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENV } from '../shared/kernel/env.ts';
import { repositoryRoot } from './build-state.ts';

type ApiDescription = { readonly paths?: object; readonly components?: { readonly schemas?: object } };

/** The applications are composed to be asked for their routes, not to run: nothing is called, so any well-formed setting will do. */
const settings = {
  [ENV.store]: 'alfa',
  [ENV.tableName]: 'described',
  [ENV.referenceTableName]: 'described',
  [ENV.agencyTableName]: 'described',
  [ENV.documentBucket]: 'described',
  [ENV.snapshotBucket]: 'described',
  [ENV.taskQueueUrl]: 'https://described.invalid',
  [ENV.tokenIssuer]: 'https://described.invalid',
  [ENV.tokenKeySetUrl]: 'https://described.invalid',
  [ENV.tokenClientId]: 'described',
  [ENV.mailSender]: 'described@described.invalid',
  [ENV.mailConfigurationSet]: 'described',
  [ENV.webOrigin]: 'https://described.invalid',
  [ENV.activePartnerships]: 'alfa',
  [ENV.archivedPartnerships]: '',
  AWS_REGION: 'eu-west-1',
};

const HEAD = {
  openapi: '3.1.0',
  info: { title: 'Inclusive work floors', version: '1' },
};

const PARTNERSHIP_BASE = '/api/partnerships/{partnershipId}';
const PUBLIC_BASE = '/api/public/partnerships/{partnershipId}';
const partnershipParameter = {
  name: 'partnershipId',
  in: 'path',
  required: true,
  schema: { $ref: '#/components/schemas/PartnershipId' },
};

/** The tenant stands in the path of every route of a partnership's function. */
const withPartnership = (paths: object): object =>
  Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      path.startsWith(PARTNERSHIP_BASE) || path.startsWith(PUBLIC_BASE)
        ? { parameters: [partnershipParameter], ...item }
        : item,
    ]),
  );

/** All routes of all functions in one OpenAPI 3.1 document, made from the applications themselves. */
export const describeApi = async (): Promise<object> => {
  Object.assign(process.env, settings);
  const [{ shellApp }, { partnershipApi }, { agencyApp }, { createWholeApp }] = await Promise.all([
    import('../functions/compose/shell.ts'),
    import('../functions/compose/partnership-api.ts'),
    import('../functions/compose/agency-api.ts'),
    import('../functions/platform/http/app.ts'),
  ]);
  const apps = [shellApp(() => ({})), await createWholeApp(partnershipApi(PARTNERSHIP_BASE)), agencyApp()];
  const documents = apps.map((app): ApiDescription => app.getOpenAPI31Document(HEAD));
  return {
    ...HEAD,
    paths: withPartnership(Object.assign({}, ...documents.map(({ paths }) => paths))),
    components: {
      securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: Object.assign({}, ...documents.map(({ components }) => components?.schemas)),
    },
  };
};

/** Puts the description where the shell's bundle reads it. */
export const writeApiDescription = async (): Promise<void> => {
  const file = join(repositoryRoot, 'dist/functions/shell/openapi.json');
  await writeFile(file, JSON.stringify(await describeApi()));
};
