import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { parseMembership } from '../../shared/kernel/permissions.ts';
import { log } from '../platform/logging.ts';

/** Where Cognito keeps what the identity provider says of a person's memberships. */
const MEMBERSHIPS_ATTRIBUTE = 'custom:memberships';
/** Cognito's mark of a person who comes from an identity provider; an account made in the pool itself gets no memberships. */
const FEDERATED = 'EXTERNAL_PROVIDER';
const STATUS_ATTRIBUTE = 'cognito:user_status';

/**
 * The memberships in a mapped claim, in the order given and each once. Providers send lists in several shapes and Cognito keeps them as
 * text: a JSON array, `[a, b]` without quotes, or words with commas or spaces between. What is no membership is dropped.
 */
export const membershipsIn = (claim: string): string[] => {
  const words = claim.match(/[^\s,;"'[\]]+/g) ?? [];
  return [...new Set(words)].filter((word) => parseMembership(word) !== undefined);
};

const membershipsOf = (attributes: Readonly<Record<string, string>>): string[] =>
  attributes[STATUS_ATTRIBUTE] === FEDERATED ? membershipsIn(attributes[MEMBERSHIPS_ATTRIBUTE] ?? '') : [];

/** What is added to a token. The published type says text only; version 2 of the trigger takes lists in access tokens. */
type Answer = {
  readonly claimsAndScopeOverrideDetails: {
    readonly accessTokenGeneration: { readonly claimsToAddOrOverride: { readonly memberships: readonly string[] } };
    readonly idTokenGeneration: { readonly claimsToSuppress: readonly string[] };
  };
};

/**
 * Cognito's version 2 trigger before it signs tokens: writes `memberships` into the access token, always, so that nothing else can. The ID
 * token, which the API does not accept, is kept without them.
 */
export const addMemberships = async (
  event: Omit<PreTokenGenerationV2TriggerEvent, 'response'>,
): Promise<Omit<PreTokenGenerationV2TriggerEvent, 'response'> & { readonly response: Answer }> => {
  const memberships = membershipsOf(event.request.userAttributes);
  if (memberships.length === 0) log.warn('Somebody signs in without any membership', { trigger: event.triggerSource });
  return {
    ...event,
    response: {
      claimsAndScopeOverrideDetails: {
        accessTokenGeneration: { claimsToAddOrOverride: { memberships } },
        idTokenGeneration: { claimsToSuppress: [MEMBERSHIPS_ATTRIBUTE] },
      },
    },
  };
};
