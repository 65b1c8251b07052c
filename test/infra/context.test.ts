import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { CannotDeploy } from '../../infra/constructs/cannot-deploy.ts';
import { readContext } from '../../infra/context.ts';
import { cdkContext, placeholderArtefacts, synthesize } from './support/synthesis.ts';

const contextWith = (changes: Readonly<Record<string, unknown>>) =>
  readContext(new App({ context: { ...cdkContext, ...changes } }).node);
const partnerships = (active: unknown, archived: unknown = []) => ({ partnerships: { active, archived } });

describe('the context of a deployment', () => {
  it('is what cdk.json says', () => {
    expect(contextWith({}).partnerships).toEqual({ active: ['alfa', 'beta', 'gamma'], archived: [] });
  });

  it('takes one partnership as well as three, and archived ones besides', () => {
    expect(contextWith(partnerships(['alfa'])).partnerships.active).toEqual(['alfa']);
    const many = partnerships(['alfa', 'beta', 'gamma'], ['delta', 'epsilon']);
    expect(contextWith(many).partnerships.archived).toEqual(['delta', 'epsilon']);
  });

  it('takes a value from the command line, where it arrives as text', () => {
    expect(contextWith({ partnerships: '{"active":["beta"]}' }).partnerships).toEqual({
      active: ['beta'],
      archived: [],
    });
  });

  it.each([
    ['no active partnership', partnerships([]), /one to 3 partnerships are active at a time, not 0/],
    ['four active ones', partnerships(['alfa', 'beta', 'gamma', 'delta']), /one to 3 partnerships .* not 4/],
    ['one twice', partnerships(['alfa', 'alfa']), /"alfa" is named more than once/],
    ['one both active and archived', partnerships(['alfa'], ['alfa']), /"alfa" is named more than once/],
    ['an id with a capital', partnerships(['Alfa']), /"Alfa" is no partnership id/],
    ['an id with a hyphen', partnerships(['al-fa']), /"al-fa" is no partnership id/],
    ['an id that begins with a digit', partnerships(['1alfa']), /"1alfa" is no partnership id/],
    ['a reserved word', partnerships(['agency']), /"agency" is no partnership id/],
    ['an archived ill-formed id', partnerships(['alfa'], ['x']), /"x" is no partnership id/],
    ['a word that means nothing', { partnerships: { active: ['alfa'], closed: [] } }, /closed/],
    ['no partnerships at all', { partnerships: undefined }, /partnerships/],
    ['broken text on the command line', { partnerships: '{"active":' }, /partnerships/],
    ['a region outside the Union', { region: 'us-east-1' }, /must be a region in the European Union/],
    ['an address instead of a host name', { domainName: 'https://floors.example' }, /must be a host name/],
    ['a sender that is no address', { mail: { sender: 'agency' } }, /mail\.sender/],
  ])('refuses %s, and says so', (_what, changes, message) => {
    expect(() => contextWith(changes)).toThrow(CannotDeploy);
    expect(() => contextWith(changes)).toThrow(message);
  });

  it('refuses an identity provider over plain http', () => {
    const { oidcProvider, ...signIn } = contextWith({}).signIn;
    const insecure = { signIn: { ...signIn, oidcProvider: { ...oidcProvider, issuer: 'http://127.0.0.1:4100' } } };
    expect(() => contextWith(insecure)).toThrow(/must be an https address/);
  });
});

describe('the synth', { timeout: 180_000 }, () => {
  it('fails on a context that cannot be deployed', () => {
    expect(() => synthesize({ context: partnerships(['alfa', 'beta', 'gamma', 'delta']) })).toThrow(CannotDeploy);
  });

  it('says what to do when there is no build', () => {
    const artefacts = placeholderArtefacts();
    expect(() => synthesize({ artefacts: { ...artefacts, functions: '/nowhere' } })).toThrow(/run `npm run build`/);
    expect(() => synthesize({ artefacts: { ...artefacts, web: '/nowhere' } })).toThrow(/run `npm run build`/);
  });
});
