import * as z from 'zod';

/** One statement of an IAM policy, with lists where the language allows a single value. */
export type Statement = {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Who a policy of a resource is about: roles, the account's root, or `*`. Services are left out: no function is one. */
  readonly principals: readonly string[];
};

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const listOf = z.union([scalar.transform((one) => [one]), z.array(scalar)]);

const principalsSchema = z.union([
  z.literal('*').transform((everybody) => [everybody]),
  z.strictObject({ AWS: listOf }).transform(({ AWS }) => AWS),
  z.strictObject({ Service: listOf }).transform((): string[] => []),
]);

/** `NotAction`, `NotResource` and `NotPrincipal` are refused: nobody here needs them, and this simulation does not know them. */
const statementSchema = z
  .strictObject({
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Action: listOf,
    Resource: listOf,
    Condition: z.record(z.string(), z.record(z.string(), listOf)).default({}),
    Principal: principalsSchema.default([]),
  })
  .transform(
    ({ Effect, Action, Resource, Condition, Principal }): Statement => ({
      effect: Effect,
      actions: Action,
      resources: Resource,
      conditions: Condition,
      principals: Principal,
    }),
  );

const documentSchema = z.looseObject({
  Statement: z.union([z.array(statementSchema), statementSchema.transform((one) => [one])]),
});

/** The statements of a resolved policy document. Throws at what the simulation does not know. */
export const statementsOf = (document: unknown): Statement[] => documentSchema.parse(document).Statement;
