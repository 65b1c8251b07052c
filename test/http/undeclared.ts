type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemaIn = (value: unknown): Schema => (isSchema(value) ? value : {});

const resolved = (schema: Schema, schemas: Schemas): Schema =>
  typeof schema.$ref === 'string' ? schemaIn(schemas[schema.$ref.split('/').at(-1) ?? '']) : schema;

const fieldsOf = (schema: Schema, value: Schema, schemas: Schemas, pointer: string): string[] => {
  const properties = schemaIn(schema.properties);
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = `${pointer}/${name}`;
    if (name in properties) return undeclared(schemaIn(properties[name]), inner, schemas, at);
    return isSchema(schema.additionalProperties) ? undeclared(schema.additionalProperties, inner, schemas, at) : [at];
  });
};

const undeclared = (described: Schema, value: unknown, schemas: Schemas, pointer: string): string[] => {
  const schema = resolved(described, schemas);
  const alternatives = [schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  if (alternatives.length > 0)
    return alternatives
      .map((one) => undeclared(schemaIn(one), value, schemas, pointer))
      .reduce((least, found) => (found.length < least.length ? found : least));
  // Any JSON may stand here, by its own declaration.
  if (Array.isArray(schema.type)) return [];
  if (Array.isArray(value))
    return value.flatMap((inner, index) => undeclared(schemaIn(schema.items), inner, schemas, `${pointer}/${index}`));
  return isSchema(value) ? fieldsOf(schema, value, schemas, pointer) : [];
};

/** Where an answer of a GET holds fields that its description does not know, as JSON pointers. */
export const undeclaredIn = (path: unknown, answer: unknown, schemas: Schemas): string[] => {
  const steps = ['get', 'responses', '200', 'content', 'application/json', 'schema'];
  const schema = steps.reduce<unknown>((value, step) => schemaIn(value)[step], path);
  if (!isSchema(schema)) throw new Error('The answer is not described');
  return undeclared(schema, answer, schemas, '');
};
