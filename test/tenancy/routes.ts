import * as fc from 'fast-check';
import * as z from 'zod';
import type { RunningFunction } from './functions.ts';

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  schema: z.record(z.string(), z.unknown()),
});
const operationSchema = z.object({
  'x-permission': z.string().optional(),
  'x-further-permission': z.string().optional(),
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.unknown().optional(),
});
const methodSchema = z.enum(['get', 'post', 'put', 'patch', 'delete']);
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z
    .object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())).default({}) })
    .default({ schemas: {} }),
});

/** A route of a running function, as its own description tells of it, with a path that it would answer. */
export type Route = {
  readonly method: string;
  /** As the description writes it: `/api/partnerships/alfa/companies/{companyId}`. */
  readonly path: string;
  /** The same with a well-formed value in the place of each parameter. */
  readonly example: string;
  readonly permission: string | undefined;
  readonly furtherPermission: string | undefined;
  readonly hasBody: boolean;
  readonly parameters: readonly { readonly name: string; readonly in: 'path' | 'query' | 'header' }[];
};

type Schema = Readonly<Record<string, unknown>>;

const matching = new Map<string, string>();

/** A text of a pattern, the same each time; making one takes a while. */
const textMatching = (pattern: string): string => {
  const known = matching.get(pattern);
  if (known !== undefined) return known;
  const [text = ''] = fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 7, numRuns: 1 });
  matching.set(pattern, text);
  return text;
};

const example = (schema: Schema): string => {
  if (Array.isArray(schema.enum)) return String(schema.enum[0]);
  if (typeof schema.pattern === 'string') return textMatching(schema.pattern);
  return schema.type === 'number' ? '1' : 'something';
};

/** The description that a running function gives of itself. */
export const describedBy = ({ app }: RunningFunction) =>
  documentSchema.parse(app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'test', version: '1' } }));

const resolve = (schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema =>
  typeof schema.$ref === 'string' ? (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;

/** Every route that a running function describes. */
export const routesOf = (running: RunningFunction): Route[] => {
  const { paths, components } = describedBy(running);
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]): Route => {
      const operation = operationSchema.parse(described);
      const values = new Map(
        operation.parameters.map(({ name, schema }) => [name, example(resolve(schema, components.schemas))]),
      );
      return {
        method: methodSchema.parse(method).toUpperCase(),
        path,
        example: path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? 'unknown')),
        permission: operation['x-permission'],
        furtherPermission: operation['x-further-permission'],
        hasBody: operation.requestBody !== undefined,
        parameters: operation.parameters,
      };
    }),
  );
};
