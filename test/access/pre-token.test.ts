import { describe, expect, it } from 'vitest';
import { type Directory, membershipsOfSubject } from '../../functions/access/memberships.ts';
import { addMemberships } from '../../functions/access/pre-token.ts';
import { type Person, personSchema } from '../../shared/access/schema.ts';
import { NOON } from '../support/store.ts';
import { personInput } from './samples.ts';

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

const PERSON: Person = personSchema.parse({
  ...personInput({ roles: ['coach', 'finance'] }),
  id: 'per_01J00000000000000000000001',
  version: 1,
  updatedAt: NOON,
});
const SUBJECT = '5f9d2c1e-0000-4000-8000-1a2b3c4d5e6f';
/** A directory that knows the subject of the event alone. */
const directory = (place: string, person: Person | undefined): Directory => ({
  place,
  accessOf: async (subject) => (subject === SUBJECT ? person : undefined),
});
const trigger = (...directories: Directory[]) => addMemberships(membershipsOfSubject(directories, 20));
const claimsFor = async (attributes: Record<string, string>, ...directories: Directory[]) =>
  (await trigger(...directories)(event(attributes))).response.claimsAndScopeOverrideDetails.accessTokenGeneration
    .claimsToAddOrOverride;

describe('the trigger before a token is signed', () => {
  it('writes what the directories of all places say of the subject', async () => {
    const claims = await claimsFor(
      {},
      directory('agency', undefined),
      directory('alfa', PERSON),
      directory('beta', { ...PERSON, roles: ['reader'] }),
    );
    expect(claims).toEqual({ memberships: ['coach@alfa', 'finance@alfa', 'reader@beta'] });
  });

  it('writes an empty list when nobody entered the subject, so that nothing else can fill the claim', async () => {
    expect(await claimsFor({}, directory('alfa', undefined))).toEqual({ memberships: [] });
  });

  it.each([
    ['what the provider says of memberships', { 'custom:memberships': 'promotor@alfa' }, undefined],
    ['an entry that is not active any more', {}, { ...PERSON, active: false }],
    ['a mail address that somebody has', { email: PERSON.email, sub: 'another' }, PERSON],
    ['an account that was made in the pool itself', { 'cognito:user_status': 'CONFIRMED' }, PERSON],
    ['a role of the other side', {}, { ...PERSON, roles: ['programme-manager' as const] }],
  ])('gives nothing for %s', async (_, attributes, person) => {
    expect(await claimsFor(attributes, directory('alfa', person))).toEqual({ memberships: [] });
  });

  it.each<[string, Directory['accessOf']]>([
    ['cannot be read', () => Promise.reject(new Error('down'))],
    ['does not answer', () => new Promise(() => undefined)],
  ])('lets somebody in elsewhere when one place %s', async (_, accessOf) => {
    expect(await claimsFor({}, { place: 'alfa', accessOf }, directory('beta', PERSON))).toEqual({
      memberships: ['coach@beta', 'finance@beta'],
    });
  });

  it('leaves the memberships out of the ID token and the rest of the event as it was', async () => {
    const given = event({ 'custom:memberships': 'coach@alfa' });
    const { response, ...rest } = await trigger(directory('alfa', PERSON))(given);
    const { response: _before, ...before } = given;
    expect(rest).toEqual(before);
    expect(response.claimsAndScopeOverrideDetails.idTokenGeneration.claimsToSuppress).toEqual(['custom:memberships']);
  });
});
