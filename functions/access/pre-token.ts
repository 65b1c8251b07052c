import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { log } from '../platform/logging.ts';
import type { MembershipsOf } from './memberships.ts';

/** What an identity provider may still say of memberships. It gives none, and stays out of tokens. */
const MEMBERSHIPS_ATTRIBUTE = 'custom:memberships';
/** Cognito's mark of a person who comes from an identity provider; an account made in the pool itself gets no memberships. */
const FEDERATED = 'EXTERNAL_PROVIDER';
const STATUS_ATTRIBUTE = 'cognito:user_status';

/** What is added to a token. The published type says text only; version 2 of the trigger takes lists in access tokens. */
type Answer = {
  readonly claimsAndScopeOverrideDetails: {
    readonly accessTokenGeneration: { readonly claimsToAddOrOverride: { readonly memberships: readonly string[] } };
    readonly idTokenGeneration: { readonly claimsToSuppress: readonly string[] };
  };
};
type Event = Omit<PreTokenGenerationV2TriggerEvent, 'response'>;

/** The entry is found by the subject, which the pool made: not by a name or a mail address, which a provider only tells. */
const membershipsFor = async (membershipsOf: MembershipsOf, attributes: Record<string, string>): Promise<string[]> => {
  const { sub, [STATUS_ATTRIBUTE]: status } = attributes;
  return sub === undefined || status !== FEDERATED ? [] : membershipsOf(sub);
};

/**
 * Cognito's version 2 trigger before it signs tokens, at each sign-in and each renewal: writes `memberships` into the access token, always,
 * so that nothing else can. The ID token, which the API does not accept, is kept without them.
 */
export const addMemberships =
  (membershipsOf: MembershipsOf) =>
  async (event: Event): Promise<Event & { readonly response: Answer }> => {
    const memberships = await membershipsFor(membershipsOf, event.request.userAttributes);
    if (memberships.length === 0)
      log.warn('Somebody signs in without any membership', { trigger: event.triggerSource });
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
