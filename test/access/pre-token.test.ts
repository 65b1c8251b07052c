import { describe, expect, it } from 'vitest';
import { addMemberships, membershipsIn } from '../../functions/access/pre-token.ts';

/** As Cognito sends it for somebody who came through the identity provider. */
const event = (attributes: Record<string, string>) => ({
  version: '2',
  triggerSource: 'TokenGeneration_HostedAuth' as const,
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Ab1Cd2Ef3',
  userName: 'identity-provider_7f0c2a',
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: '4k2j5v0example' },
  request: {
    userAttributes: {
      sub: '5f9d2c1e-0000-4000-8000-1a2b3c4d5e6f',
      'cognito:user_status': 'EXTERNAL_PROVIDER',
      identities: '[{"userId":"7f0c2a","providerName":"identity-provider","providerType":"OIDC","primary":"true"}]',
      ...attributes,
    },
    groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [] },
    scopes: ['openid', 'iwf/api'],
  },
  response: { claimsAndScopeOverrideDetails: {} },
});

const claimsFor = async (attributes: Record<string, string>) =>
  (await addMemberships(event(attributes))).response.claimsAndScopeOverrideDetails.accessTokenGeneration
    .claimsToAddOrOverride;

describe('reading the memberships that a provider says', () => {
  it.each([
    ['a JSON array', '["coach@alfa","controller@agency"]'],
    ['a list without quotes', '[coach@alfa, controller@agency]'],
    ['words with commas', 'coach@alfa,controller@agency'],
    ['words with spaces', ' coach@alfa  controller@agency '],
  ])('takes %s', (_shape, claim) => {
    expect(membershipsIn(claim)).toEqual(['coach@alfa', 'controller@agency']);
  });

  it('drops what is no membership and keeps each once', () => {
    const claim =
      'coach@alfa admin@alfa coach@Alfa coach@agency coach@alfa@beta coach@alfa controller@alfa reader@public *';
    expect(membershipsIn(claim)).toEqual(['coach@alfa']);
  });
});

describe('the trigger before a token is signed', () => {
  it('writes the memberships into the access token as a list', async () => {
    expect(await claimsFor({ 'custom:memberships': '["coach@alfa"]' })).toEqual({ memberships: ['coach@alfa'] });
  });

  it('writes an empty list when the provider says nothing, so that nothing else can fill the claim', async () => {
    expect(await claimsFor({})).toEqual({ memberships: [] });
  });

  it('gives an account that was made in the pool itself no membership', async () => {
    const claims = await claimsFor({ 'custom:memberships': 'coach@alfa', 'cognito:user_status': 'CONFIRMED' });
    expect(claims).toEqual({ memberships: [] });
  });

  it('leaves the memberships out of the ID token and the rest of the event as it was', async () => {
    const given = event({ 'custom:memberships': 'coach@alfa' });
    const { response, ...rest } = await addMemberships(given);
    const { response: _before, ...before } = given;
    expect(rest).toEqual(before);
    expect(response.claimsAndScopeOverrideDetails.idTokenGeneration.claimsToSuppress).toEqual(['custom:memberships']);
  });
});
