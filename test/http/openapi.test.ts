import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeApi } from '../../scripts/openapi.ts';
import { PERMISSIONS } from '../../shared/kernel/permissions.ts';

const operationSchema = z.looseObject({
  summary: z.string().min(1),
  'x-permission': z.enum(['public', ...PERMISSIONS]),
  'x-further-permission': z.enum(PERMISSIONS).optional(),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
    .default([]),
  requestBody: z
    .looseObject({ required: z.literal(true), content: z.looseObject({ 'application/json': z.unknown() }) })
    .optional(),
  responses: z.record(z.string().regex(/^[2-5]\d\d$/), z.looseObject({ description: z.string().min(1) })),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
});
const documentSchema = z.looseObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string().startsWith('/api/'), z.record(z.string(), z.unknown())),
  components: z.looseObject({
    schemas: z.record(z.string(), z.unknown()),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
});

describe('the description of the API', () => {
  let document: z.infer<typeof documentSchema>;
  let operations: (z.infer<typeof operationSchema> & { readonly path: string; readonly method: string })[];

  beforeAll(async () => {
    document = documentSchema.parse(JSON.parse(JSON.stringify(await describeApi())));
    operations = Object.entries(document.paths).flatMap(([path, item]) => {
      const shared = z.array(z.looseObject({ name: z.string(), in: z.string() })).parse(item.parameters ?? []);
      return Object.entries(item)
        .filter(([method]) => method !== 'parameters')
        .map(([method, described]) => {
          const operation = operationSchema.parse(described);
          return { ...operation, parameters: [...shared, ...operation.parameters], path, method };
        });
    });
  });

  const references = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
    );
  };

  it('is OpenAPI 3.1 with all functions in it', () => {
    const bases = ['/api/health', '/api/me', '/api/agency/dashboard', '/api/partnerships/{partnershipId}/companies'];
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(bases));
    expect(operations.length).toBeGreaterThan(40);
  });

  it('points at nothing that is not there, and leaves nothing that nobody points at', () => {
    const pointed = new Set(references(document).map((reference) => reference.replace('#/components/schemas/', '')));
    expect([...pointed].filter((name) => !(name in document.components.schemas))).toEqual([]);
    expect(Object.keys(document.components.schemas).filter((name) => !pointed.has(name))).toEqual([]);
  });

  it('declares every parameter in a path, and no other', () => {
    for (const { path, parameters } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
      expect(
        parameters
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => name)
          .toSorted(),
        path,
      ).toEqual(inPath);
    }
  });

  it('asks a token of every operation that is not public', () => {
    for (const operation of operations) {
      const asks = operation.security?.some((scheme) => 'accessToken' in scheme) ?? false;
      expect(asks, `${operation.method} ${operation.path}`).toBe(operation['x-permission'] !== 'public');
    }
    expect(document.components.securitySchemes).toHaveProperty('accessToken');
  });

  it('says of every operation how it fails', () => {
    for (const { path, responses, ...operation } of operations.filter((one) => one['x-permission'] !== 'public')) {
      expect(Object.keys(responses), path).toEqual(expect.arrayContaining(['401', '403', '404', '500']));
      if (operation.requestBody)
        expect(Object.keys(responses), path).toEqual(expect.arrayContaining(['400', '413', '415']));
    }
  });

  it('has a body where something is written, and none where something is read', () => {
    for (const { method, path, requestBody } of operations)
      expect(requestBody !== undefined, `${method} ${path}`).toBe(method !== 'get');
  });

  it('refuses unknown fields in every body', () => {
    const open = operations.flatMap(({ method, path, requestBody }) => {
      const described = z
        .object({ 'application/json': z.object({ schema: z.looseObject({ $ref: z.string().optional() }) }) })
        .safeParse(requestBody?.content);
      if (!described.success) return [];
      const { schema } = described.data['application/json'];
      const name = schema.$ref?.split('/').at(-1);
      const body = z.looseObject({}).parse(name === undefined ? schema : document.components.schemas[name]);
      const variants = z.array(z.looseObject({})).parse(body.anyOf ?? body.oneOf ?? [body]);
      return variants.every(({ additionalProperties }) => additionalProperties === false) ? [] : [`${method} ${path}`];
    });
    expect(open).toEqual([]);
  });
});
