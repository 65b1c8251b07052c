import { conditionsHold, matchesPattern, type RequestContext } from './conditions.ts';
import type { Statement } from './policy.ts';

export type Asked = {
  /** The ARN of the role that asks. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
};

export type Policies = {
  /** What the role's own policies say. */
  readonly identity: readonly Statement[];
  /** What the policy of the resource says, when it has one. */
  readonly resource: readonly Statement[];
};

/** DynamoDB tells IAM no leading keys when a table is scanned, whatever the caller reads. */
const toldTo = (action: string, context: RequestContext): RequestContext => {
  if (action !== 'dynamodb:Scan') return context;
  const { 'dynamodb:LeadingKeys': _untold, ...rest } = context;
  return rest;
};

const namesAction = ({ actions }: Statement, asked: string): boolean =>
  actions.some((action) => matchesPattern(action.toLowerCase(), asked.toLowerCase()));

const namesResource = ({ resources }: Statement, asked: string): boolean =>
  resources.some((resource) => matchesPattern(resource, asked));

const namesOneOf = ({ principals }: Statement, wanted: readonly string[]): boolean =>
  principals.some((named) => wanted.includes(named));

const accountRootOf = (principal: string): string => principal.replace(/:role\/.*$/, ':root');

/**
 * Whether AWS would let a role of the same account do something, in any context: no policy denies it, and the role's policies or the
 * resource's own policy allow it. A key is stricter: its policy must name the role, or hand the decision to the account.
 */
export const decisionOn = ({ identity, resource }: Policies, asked: Asked): ((context: RequestContext) => boolean) => {
  const onResource = resource.filter((statement) => namesAction(statement, asked.action));
  const byRole = identity.filter(
    (statement) => namesAction(statement, asked.action) && namesResource(statement, asked.resource),
  );
  const forThisRole = onResource.filter((statement) => namesOneOf(statement, [asked.principal, '*']));
  const forTheAccount = onResource.filter((statement) => namesOneOf(statement, [accountRootOf(asked.principal)]));
  return (given) => {
    const context = toldTo(asked.action, given);
    const says = (statements: readonly Statement[], effect: Statement['effect']): boolean =>
      statements.some((statement) => statement.effect === effect && conditionsHold(statement, context));
    if ([byRole, forThisRole, forTheAccount].some((statements) => says(statements, 'Deny'))) return false;
    if (says(forThisRole, 'Allow')) return true;
    const mustBeHandedOver = asked.action.startsWith('kms:');
    return says(byRole, 'Allow') && (!mustBeHandedOver || says(forTheAccount, 'Allow'));
  };
};
