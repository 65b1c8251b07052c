import * as fc from 'fast-check';

/** A JSON schema as the API describes itself with, and the named ones that it points at. */
export type Schema = Readonly<Record<string, unknown>>;
export type Schemas = Readonly<Record<string, Schema>>;

/** What a schema cannot say, by the name of a schema or of a field: check digits, postal codes, ids of records that are there. */
export type Known = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Description = { readonly schemas: Schemas; readonly known: Known };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemaIn = (value: unknown): Schema => (isSchema(value) ? value : {});
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberIn = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const nameOf = ({ $ref }: Schema): string => (typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? '') : '');

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid(),
  email: fc.constant('iemand@voorbeeld.example'),
  date: fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .integer({ min: 0, max: 1_000 })
        .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)),
    },
    // The edges of the calendar: there is no day before the first and none after the last.
    fc.constantFrom('0000-01-01', '9999-12-31'),
  ),
  'date-time': fc.constant('2026-01-02T03:04:05.678Z'),
};
const patterns = new Map<string, fc.Arbitrary<string>>();

const textOf = (schema: Schema): fc.Arbitrary<string> => {
  if (typeof schema.format === 'string' && FORMATS[schema.format]) return FORMATS[schema.format] ?? fc.string();
  if (typeof schema.pattern !== 'string') {
    const bounds = { minLength: Math.max(1, numberIn(schema.minLength, 1)), maxLength: numberIn(schema.maxLength, 30) };
    return fc.string({ unit: fc.constantFrom(...'abc de 123 é'), ...bounds });
  }
  const known = patterns.get(schema.pattern) ?? fc.stringMatching(new RegExp(schema.pattern));
  patterns.set(schema.pattern, known);
  return known;
};

const objectOf = (schema: Schema, description: Description): fc.Arbitrary<unknown> => {
  const properties = Object.entries(schemaIn(schema.properties)).map(
    ([name, property]): [string, fc.Arbitrary<unknown>] => [
      name,
      description.known[name] ?? describedValue(schemaIn(property), description),
    ],
  );
  const requiredKeys = listIn(schema.required).filter((name) => typeof name === 'string');
  return fc.record(Object.fromEntries(properties), { requiredKeys });
};

/** Values as the schema describes them: what a well-meaning client would send. */
const describedValue = (schema: Schema, description: Description): fc.Arbitrary<unknown> => {
  const known = description.known[nameOf(schema)];
  if (known) return known;
  const found = '$ref' in schema ? schemaIn(description.schemas[nameOf(schema)]) : schema;
  const alternatives = [...listIn(found.anyOf), ...listIn(found.oneOf)];
  if (alternatives.length > 0)
    return fc.oneof(...alternatives.map((one) => describedValue(schemaIn(one), description)));
  if (Array.isArray(found.enum)) return fc.constantFrom(...found.enum);
  if ('const' in found) return fc.constant(found.const);
  switch (found.type) {
    case 'string':
      return textOf(found);
    case 'integer':
    case 'number':
      return fc.integer({ min: numberIn(found.minimum, 0), max: numberIn(found.maximum, 1_000_000) });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(describedValue(schemaIn(found.items), description), {
        minLength: numberIn(found.minItems, 0),
        maxLength: Math.min(3, numberIn(found.maxItems, 3)),
      });
    case 'object':
      return objectOf(found, description);
    default:
      return fc.jsonValue();
  }
};

/** What has no place anywhere: wrong types, bounds passed, control characters, formulas, scripts, keys that mean something to a language. */
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    -(2 ** 60),
    '',
    '   ',
    'a\u0000b',
    '\ud800',
    '\u202e',
    '=cmd|/c calc!A1',
    '<script>alert(1)</script>',
    '\u{1F469}\u200d\u{1F33E}'.repeat(500),
    'x'.repeat(100_000),
    '__proto__',
    '9'.repeat(5_000),
    [],
    {},
    [[[[]]]],
    Array.from({ length: 5_000 }, () => 'x'),
    JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
  ),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.jsonValue({ maxDepth: 2 }),
);

type Container = Record<string, unknown> | unknown[];
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Every place in a value, from the value itself to its deepest field. */
const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  isContainer(value)
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
    : [path];

const replacedAt = (value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown => {
  if (step === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === step ? replacedAt(inner, rest, replacement) : inner));
  return Object.fromEntries(
    Object.entries(schemaIn(value)).map(([key, inner]) => [
      key,
      key === step ? replacedAt(inner, rest, replacement) : inner,
    ]),
  );
};

const withoutFieldAt = (value: unknown, path: readonly string[]): unknown => {
  const [step, ...rest] = path;
  if (!isSchema(value) || step === undefined) return value;
  const { [step]: inner, ...others } = value;
  return rest.length === 0 ? others : { ...others, [step]: withoutFieldAt(inner, rest) };
};

/** A value as the schema describes it, with one thing wrong at one place: replaced, taken out, or added; or none. */
export const brokenValue = (schema: Schema, description: Description): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      describedValue(schema, description),
      fc.nat(),
      wrong,
      fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'keep'),
    )
    .map(([value, seed, junk, how]) => {
      const places = placesIn(value);
      const place = places[seed % places.length] ?? [];
      if (how === 'keep') return value;
      if (how === 'remove') return withoutFieldAt(value, place);
      if (how === 'add') return isSchema(value) ? { ...value, notAField: junk } : junk;
      return replacedAt(value, place, junk);
    });
