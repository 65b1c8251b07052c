import { synthesize } from '../support/synthesis.ts';
import { decisionOn } from './authorize.ts';
import { Cloud } from './cloud.ts';
import type { RequestContext } from './conditions.ts';
import { ACTIONS, type Possession, possessionsOf } from './possessions.ts';
import { contextsFor } from './probes.ts';
import { rolesOf, type SimulatedRole } from './roles.ts';

/** Names that start alike, and one that left, are where policies go wrong. */
export const ACTIVE = ['alfa', 'alfa2', 'beta'];
export const ARCHIVED = ['delta'];

const cloud = new Cloud(synthesize({ context: { partnerships: { active: ACTIVE, archived: ARCHIVED } } }));

/** Everything that asks, and everything that can be asked for, in a system of three partnerships and an archived one. */
export const roles: readonly SimulatedRole[] = rolesOf(cloud);
export const possessions: readonly Possession[] = possessionsOf(cloud);
export const stores: readonly string[] = [...new Set(possessions.map(({ store }) => store))];

export type Attempt = {
  readonly role: SimulatedRole;
  readonly possession: Possession;
  readonly action: string;
  readonly context: RequestContext;
  readonly allowed: boolean;
};

/** A role tries every action on a possession, in every context. */
export const attempts = (role: SimulatedRole, possession: Possession): Attempt[] =>
  ACTIONS[possession.kind].flatMap((action) => {
    const policies = { identity: role.statements, resource: possession.policy };
    const decide = decisionOn(policies, { principal: role.arn, action, resource: possession.arn });
    return contextsFor(possession.kind, stores).map((context) => ({
      role,
      possession,
      action,
      context,
      allowed: decide(context),
    }));
  });

export const described = ({ role, possession, action, context }: Attempt): string =>
  `${role.worker} (${role.arn}): ${action} on ${possession.arn} with ${JSON.stringify(context)}`;
