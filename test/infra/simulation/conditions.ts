import type { Statement } from './policy.ts';

/** What a request carries: condition keys and their values. A key that is not there is absent, which is not the same as empty. */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

const escaped = (text: string): string => text.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
const patterns = new Map<string, RegExp>();

/** `*` stands for any characters and `?` for one, as in IAM. */
export const matchesPattern = (pattern: string, text: string): boolean => {
  const known = patterns.get(pattern);
  const expression = known ?? new RegExp(`^${escaped(pattern).replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
  if (!known) patterns.set(pattern, expression);
  return expression.test(text);
};

/** An ARN is compared part by part: a wildcard does not reach over a colon, but for the last part. */
const matchesArn = (pattern: string, arn: string): boolean => {
  const split = (text: string): string[] => {
    const parts = text.split(':');
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
  };
  const parts = split(arn);
  return split(pattern).every((part, index) => matchesPattern(part, parts[index] ?? ''));
};

type Comparison = { readonly negated: boolean; readonly matches: (expected: string, given: string) => boolean };

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  StringEquals: { negated: false, matches: (expected, given) => expected === given },
  StringNotEquals: { negated: true, matches: (expected, given) => expected === given },
  StringLike: { negated: false, matches: matchesPattern },
  StringNotLike: { negated: true, matches: matchesPattern },
  ArnEquals: { negated: false, matches: matchesArn },
  ArnLike: { negated: false, matches: matchesArn },
  Bool: { negated: false, matches: (expected, given) => expected.toLowerCase() === given.toLowerCase() },
  NumericLessThan: { negated: false, matches: (expected, given) => Number(given) < Number(expected) },
};

const valuesOf = (context: RequestContext, key: string): readonly string[] | undefined => {
  const value = context[key];
  return value === undefined ? undefined : [value].flat();
};

const comparisonNamed = (name: string): Comparison => {
  const found = COMPARISONS[name];
  if (!found) throw new Error(`The simulation does not know the condition operator ${name}`);
  return found;
};

const holdsFor = ({ negated, matches }: Comparison, expected: readonly string[], given: string): boolean =>
  expected.some((one) => matches(one, given)) !== negated;

const single = (name: string, expected: readonly string[], values: readonly string[] | undefined): boolean => {
  const comparison = comparisonNamed(name);
  if (values === undefined) return comparison.negated;
  const [only, ...more] = values;
  if (only === undefined || more.length > 0) throw new Error(`${name} without ForAllValues or ForAnyValue on a list`);
  return holdsFor(comparison, expected, only);
};

const operatorHolds = (
  operator: string,
  expected: readonly string[],
  values: readonly string[] | undefined,
): boolean => {
  if (operator === 'Null') return expected.includes(String(values === undefined));
  const [quantifier, name] = operator.includes(':') ? operator.split(':') : [undefined, operator];
  if (name === undefined) throw new Error(`Unreadable condition operator ${operator}`);
  // ForAllValues holds when there is no value at all, which is why it must be guarded by Null; ForAnyValue does not.
  if (quantifier === 'ForAllValues')
    return (values ?? []).every((one) => holdsFor(comparisonNamed(name), expected, one));
  if (quantifier === 'ForAnyValue') return (values ?? []).some((one) => holdsFor(comparisonNamed(name), expected, one));
  if (quantifier !== undefined) throw new Error(`The simulation does not know ${quantifier}`);
  return single(name, expected, values);
};

/** Whether every condition of a statement holds for a request. */
export const conditionsHold = ({ conditions }: Statement, context: RequestContext): boolean =>
  Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => operatorHolds(operator, expected, valuesOf(context, key))),
  );
