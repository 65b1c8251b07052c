import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as z from 'zod';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { type Membership, type Permission, parseMembership } from '../../../shared/kernel/permissions.ts';
import type { TokenConfig } from '../config.ts';

/** Who asks, as a verified access token says it. */
export type Actor = {
  readonly subject: string;
  readonly memberships: readonly Membership[];
  readonly permissions: ReadonlySet<Permission>;
};

/** What an audit event records of an actor: the subject and its roles, no name. */
export const authorOf = (actor: Actor): { subject: string; roles: string[] } => ({
  subject: actor.subject,
  roles: actor.memberships.map((membership) =>
    membership.side === 'agency' ? `${membership.role}@agency` : `${membership.role}@${membership.partnershipId}`,
  ),
});

const claimsSchema = z.object({
  sub: z.string().min(1).max(128),
  token_use: z.literal('access'),
  client_id: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  memberships: z.array(z.string().max(64)).max(50),
});

export type VerifyToken = (token: string) => Promise<Omit<Actor, 'permissions'> | undefined>;

const SIGNATURES = ['RS256', 'ES256'];
const CLOCK_TOLERANCE_SECONDS = 5;

/**
 * Verifies an access token: signature by a key of the issuer, issuer, expiry, `token_use`, and that it was made for us
 * (`aud`, or `client_id` as Cognito writes it). An ID token, a token of another client or an unsigned one gives nothing.
 */
export const makeVerifyToken = (config: TokenConfig): VerifyToken => {
  // Made at the first request: it brings Node's fetch along, which a cold start need not wait for.
  let keySet: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async (token) => {
    keySet ??= createRemoteJWKSet(new URL(config.keySetUrl));
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer: config.issuer,
        algorithms: SIGNATURES,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'sub'],
      });
      const claims = claimsSchema.parse(payload);
      const audience = claims.aud === undefined ? [claims.client_id] : [claims.aud].flat();
      if (!audience.includes(config.clientId)) return undefined;
      const memberships = claims.memberships.map(parseMembership).filter((membership) => membership !== undefined);
      return { subject: claims.sub, memberships };
    } catch (thrown) {
      if (isUnreachableKeySet(thrown)) throw thrown;
      return undefined;
    }
  };
};

/** A key set that cannot be fetched is our trouble, not the caller's: it must not look like a bad token. */
const isUnreachableKeySet = (thrown: unknown): boolean =>
  thrown instanceof Error && (thrown.name === 'JWKSTimeout' || thrown instanceof TypeError);

/** Whether somebody has a role of the partnership itself; who has none there comes from the agency. */
export const worksAt = ({ memberships }: Pick<Actor, 'memberships'>, partnershipId: PartnershipId): boolean =>
  memberships.some((membership) => membership.side === 'partnership' && membership.partnershipId === partnershipId);
