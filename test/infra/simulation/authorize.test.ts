import { describe, expect, it } from 'vitest';
import { decisionOn, type Policies } from './authorize.ts';
import type { RequestContext } from './conditions.ts';
import { statementsOf } from './policy.ts';

const TABLE = 'arn:aws:dynamodb:eu-central-1:111122223333:table/iwf-agency';
const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/agency';
const ROLE = 'arn:aws:iam::111122223333:role/projector';

const ask = (action: string, resource: string, context: RequestContext = {}) => ({ action, resource, context });
const isAllowed = (policies: Policies, { context, ...asked }: ReturnType<typeof ask>): boolean =>
  decisionOn(policies, { principal: ROLE, ...asked })(context);
const policy = (...statements: object[]) => statementsOf({ Version: '2012-10-17', Statement: statements });
const withIdentity = (...statements: object[]) => ({ identity: policy(...statements), resource: [] });
const leading = (...keys: string[]) => ({ 'dynamodb:LeadingKeys': keys });

const unguarded = {
  Effect: 'Allow',
  Action: 'dynamodb:*',
  Resource: TABLE,
  Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['PARTNERSHIP#alfa'] } },
};
const guarded = {
  ...unguarded,
  Condition: { ...unguarded.Condition, Null: { 'dynamodb:LeadingKeys': 'false' } },
};

describe('leading keys', () => {
  it('lets through the own key only', () => {
    const policies = withIdentity(guarded);
    expect(isAllowed(policies, ask('dynamodb:PutItem', TABLE, leading('PARTNERSHIP#alfa')))).toBe(true);
    expect(isAllowed(policies, ask('dynamodb:PutItem', TABLE, leading('PARTNERSHIP#alfa2')))).toBe(false);
    expect(isAllowed(policies, ask('dynamodb:PutItem', TABLE, leading('PARTNERSHIP#alfa', 'PARTNERSHIP#beta')))).toBe(
      false,
    );
  });

  it('shows that ForAllValues fails open when the key is absent, and that Null closes it', () => {
    expect(isAllowed(withIdentity(unguarded), ask('dynamodb:PutItem', TABLE))).toBe(true);
    expect(isAllowed(withIdentity(guarded), ask('dynamodb:PutItem', TABLE))).toBe(false);
  });

  it('shows that Scan passes by leading keys unless Null closes it', () => {
    const scan = ask('dynamodb:Scan', TABLE, leading('PARTNERSHIP#beta'));
    expect(isAllowed(withIdentity(unguarded), scan)).toBe(true);
    expect(isAllowed(withIdentity(guarded), scan)).toBe(false);
  });

  it('shows that a pattern without an end also takes a name that starts alike', () => {
    const like = (pattern: string) =>
      withIdentity({
        ...guarded,
        Condition: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [pattern] },
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      });
    const foreign = ask('dynamodb:PutItem', TABLE, leading('OVERLAP#alfa2#0203430576'));
    expect(isAllowed(like('OVERLAP#alfa*'), foreign)).toBe(true);
    expect(isAllowed(like('OVERLAP#alfa#*'), foreign)).toBe(false);
  });
});

describe('deny', () => {
  const deny = {
    Effect: 'Deny',
    Action: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    Resource: '*',
    Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['AUDIT#*'] } },
  };
  const allow = { Effect: 'Allow', Action: 'dynamodb:*', Resource: TABLE };

  it('wins over every allow, by one forbidden key among many', () => {
    const mixed = leading('COMPANY#1', 'AUDIT#COMPANY#1');
    expect(isAllowed(withIdentity(allow, deny), ask('dynamodb:DeleteItem', TABLE, mixed))).toBe(false);
    expect(isAllowed(withIdentity(allow, deny), ask('dynamodb:DeleteItem', TABLE, leading('COMPANY#1')))).toBe(true);
    expect(isAllowed(withIdentity(allow, deny), ask('dynamodb:PutItem', TABLE, mixed))).toBe(true);
  });
});

describe('resources with a policy of their own', () => {
  const toTheAccount = {
    Effect: 'Allow',
    Action: 'kms:*',
    Resource: '*',
    Principal: { AWS: 'arn:aws:iam::111122223333:root' },
  };
  const mayDecrypt = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: KEY };

  it('lets a key be used only when its policy and the role agree', () => {
    const request = ask('kms:Decrypt', KEY);
    expect(isAllowed({ identity: policy(mayDecrypt), resource: policy(toTheAccount) }, request)).toBe(true);
    expect(isAllowed({ identity: policy(mayDecrypt), resource: [] }, request)).toBe(false);
    expect(isAllowed({ identity: [], resource: policy(toTheAccount) }, request)).toBe(false);
  });

  it('lets a bucket or key give a role by name what its own policies do not', () => {
    const byName = policy({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*', Principal: { AWS: ROLE } });
    expect(isAllowed({ identity: [], resource: byName }, ask('kms:Decrypt', KEY))).toBe(true);
  });

  it('gives nothing to a role by what is given to a service', () => {
    const toLogs = policy({
      Effect: 'Allow',
      Action: 'kms:*',
      Resource: '*',
      Principal: { Service: 'logs.amazonaws.com' },
    });
    expect(isAllowed({ identity: policy(mayDecrypt), resource: toLogs }, ask('kms:Decrypt', KEY))).toBe(false);
  });

  it('denies for everybody what a bucket denies to everybody', () => {
    const tlsOnly = policy({
      Effect: 'Deny',
      Action: 's3:*',
      Resource: 'arn:aws:s3:::b/*',
      Principal: { AWS: '*' },
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    const identity = policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' });
    const over = (secure: string) => ask('s3:GetObject', 'arn:aws:s3:::b/o', { 'aws:SecureTransport': secure });
    expect(isAllowed({ identity, resource: tlsOnly }, over('false'))).toBe(false);
    expect(isAllowed({ identity, resource: tlsOnly }, over('true'))).toBe(true);
  });
});

describe('what the simulation does not know', () => {
  it('is refused instead of guessed', () => {
    expect(() => statementsOf({ Statement: [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }] })).toThrow();
    const odd = {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: KEY,
      Condition: { DateLessThan: { 'aws:CurrentTime': 'x' } },
    };
    expect(() => isAllowed(withIdentity(odd), ask('kms:Decrypt', KEY, { 'aws:CurrentTime': 'y' }))).toThrow(
      /DateLessThan/,
    );
  });

  it('reads an ARN part by part', () => {
    const arnLike = withIdentity({
      Effect: 'Allow',
      Action: 'sqs:SendMessage',
      Resource: '*',
      Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:events:*:111122223333:rule/iwf-alfa-*' } },
    });
    const from = (source: string) => ask('sqs:SendMessage', 'arn:aws:sqs:x:1:q', { 'aws:SourceArn': source });
    expect(isAllowed(arnLike, from('arn:aws:events:eu-central-1:111122223333:rule/iwf-alfa-mail-events'))).toBe(true);
    expect(isAllowed(arnLike, from('arn:aws:events:eu-central-1:111122223333:rule/iwf-alfa2-mail-events'))).toBe(false);
    expect(isAllowed(arnLike, from('arn:aws:events:a:b:111122223333:rule/iwf-alfa-x'))).toBe(false);
  });
});
