import { FUNCTIONS, type FunctionName } from '../../../shared/kernel/functions.ts';
import type { Cloud } from './cloud.ts';
import { type Statement, statementsOf } from './policy.ts';

/** A role as deployed: who it is, for whom it works, and all that its policies say. */
export type SimulatedRole = {
  readonly arn: string;
  readonly stack: string;
  /** The store whose stack it stands in; none for what belongs to no store. */
  readonly store: string | undefined;
  /** Who works under it: a function of the product, a schedule of a store, or what CDK brings to deploy. */
  readonly worker: FunctionName | 'schedule' | 'deployment';
  readonly statements: readonly Statement[];
};

const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];

/** What AWS's own policy of this name says, for the functions that CDK brings. */
const MANAGED: Readonly<Record<string, readonly Statement[]>> = {
  'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole': [
    {
      effect: 'Allow',
      actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: ['*'],
      conditions: {},
      principals: [],
    },
  ],
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

const managedStatements = (arn: string): readonly Statement[] => {
  const found = MANAGED[arn];
  if (!found) throw new Error(`The simulation does not know the policy ${arn}`);
  return found;
};

/** `iwf-alfa-functions` and `iwf-alfa-store` belong to alfa; `iwf-sign-in-functions` to nobody, since no id has a hyphen. */
export const storeOfStack = (stack: string): string | undefined =>
  /^iwf-([a-z0-9]+)-(?:functions|store)$/.exec(stack)?.[1];

/** What a function of this name is called when it is deployed for an owner. */
const deployedName = (name: FunctionName, owner: string | undefined): string =>
  owner === undefined ? `iwf-${name}` : `iwf-${owner}-${name.replace(`${FUNCTIONS[name].scope}-`, '')}`;

const scopesOf = (owner: string | undefined): readonly string[] => {
  if (owner === undefined) return ['shell', 'access'];
  return owner === 'agency' ? ['agency'] : ['partnership'];
};

const functionUnder = (cloud: Cloud): ReadonlyMap<string, FunctionName> =>
  new Map(
    cloud.all('AWS::Lambda::Function').flatMap(({ stack, Properties }) => {
      const owner = storeOfStack(stack);
      const name = FUNCTION_NAMES.find(
        (candidate) =>
          scopesOf(owner).includes(FUNCTIONS[candidate].scope) &&
          Properties.FunctionName === deployedName(candidate, owner),
      );
      return name ? [[String(Properties.Role), name] as const] : [];
    }),
  );

/** Every role of the system, of the product's functions and of what CDK brings alike. */
export const rolesOf = (cloud: Cloud): SimulatedRole[] => {
  const functionsByRole = functionUnder(cloud);
  const policies = cloud.all('AWS::IAM::Policy');
  return cloud.all('AWS::IAM::Role').map((role) => {
    const arn = cloud.arnOf(role);
    const attached = policies.filter(
      ({ stack, Properties }) => stack === role.stack && listOf(Properties.Roles).includes(`${role.stack}-${role.id}`),
    );
    const store = storeOfStack(role.stack);
    return {
      arn,
      stack: role.stack,
      store,
      worker: functionsByRole.get(arn) ?? (store === undefined ? 'deployment' : 'schedule'),
      statements: [
        ...listOf(role.Properties.Policies).flatMap((policy) => statementsOf(field(policy, 'PolicyDocument'))),
        ...attached.flatMap(({ Properties }) => statementsOf(Properties.PolicyDocument)),
        ...listOf(role.Properties.ManagedPolicyArns).flatMap((policy) => managedStatements(String(policy))),
      ],
    };
  });
};
