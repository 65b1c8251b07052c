import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { companyViewSchema } from '../../shared/company/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { withCheckDigits } from '../trajectory/samples.ts';
import { type Functions, openFunctions, type RunningFunction } from './functions.ts';

describe('one partnership and another', () => {
  let functions: Functions;
  let companyId: string;

  const register = async ({ request, basePath, store }: RunningFunction, eight: string) => {
    const answer = await request({
      method: 'POST',
      path: `${basePath}/companies`,
      token: await functions.issuer.tokenFor([`coach@${store}`]),
      json: {
        enterpriseNumber: withCheckDigits(eight),
        name: `Geheim van ${store}`,
        establishments: [{ number: withCheckDigits(`2${eight.slice(1)}`), address: { postalCode: '2800' } }],
        sme: 'yes',
        contacts: [{ name: 'Een Contactpersoon', role: 'hr', email: 'hr@onderneming.example' }],
      },
    });
    expect(answer.status).toBe(201);
    return companyViewSchema.parse(answer.json()).id;
  };
  const accessEvents = async ({ table }: RunningFunction) => {
    const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name, ConsistentRead: true }));
    return Items.filter(({ type, rootKind }) => type === 'auditEvent' && rootKind === 'access').map(
      ({ actor, roles, action, changes }) => ({ actor, roles, action, changes }),
    );
  };

  beforeAll(async () => {
    functions = await openFunctions();
    companyId = await register(functions.alfa, '09000011');
    await register(functions.beta, '09000012');
  });
  afterAll(() => functions.close());

  it('have the same numbers apart: what one registered, the other may register too', async () => {
    expect(await register(functions.beta, '09000011')).not.toBe(companyId);
  });

  it.each([
    '/api/partnerships/beta/companies',
    '/api/partnerships/beta',
    '/api/partnerships/alfa/../beta/companies',
    '/api/partnerships/alfa/%2e%2e/beta/companies',
    '/api/partnerships/alfa%2f..%2fbeta/companies',
    '/api/partnerships//alfa/companies',
    '//api/partnerships/alfa/companies',
    '/api/partnerships/ALFA/companies',
    '/api/partnerships/alfabeta/companies',
    '/api/partnerships/*/companies',
    '/api/agency/dashboard',
    '/api/agency/people',
    '/api/me',
    '/',
  ])('never meet: what is sent to the one of alfa for %s is not served', async (path) => {
    const token = await functions.issuer.tokenFor(['coach@alfa', 'coach@beta', 'programme-manager@agency']);
    const answer = await functions.alfa.request({ path, token });
    expect(answer.status).toBe(404);
    expect(problemSchema.parse(answer.json()).code).toBe('notFound');
    expect(answer.text).not.toContain('Geheim');
  });

  it('give a person in both what he or she may do there, and no more', async () => {
    const token = await functions.issuer.tokenFor(['reader@alfa', 'coach@beta']);
    const write = (running: RunningFunction) =>
      running.request({ method: 'POST', path: `${running.basePath}/companies`, token, json: {} });
    expect([(await write(functions.alfa)).status, (await write(functions.beta)).status]).toEqual([403, 400]);
  });

  it('do not show a record of the one by its id in the other', async () => {
    const token = await functions.issuer.tokenFor(['coach@beta']);
    const path = `${functions.beta.basePath}/companies/${companyId}`;
    expect((await functions.beta.request({ path, token })).status).toBe(404);
  });

  it('show their contacts to their own people, and never to the agency', async () => {
    const view = async (membership: string) => {
      const token = await functions.issuer.tokenFor([membership]);
      const answer = await functions.alfa.request({ path: `${functions.alfa.basePath}/companies/${companyId}`, token });
      return companyViewSchema.parse(answer.json());
    };
    expect((await view('reader@alfa')).contacts).toHaveLength(1);
    for (const role of ['programme-manager', 'project-officer', 'controller', 'auditor'])
      expect(await view(`${role}@agency`)).not.toHaveProperty('contacts');
  });

  it('write down what the agency reads in them, before it is read, and of their own people nothing', async () => {
    const before = await accessEvents(functions.beta);
    const path = `${functions.beta.basePath}/companies`;
    const read = async (memberships: readonly string[], asked = path) =>
      functions.beta.request({ path: asked, token: await functions.issuer.tokenFor(memberships) });
    await read(['coach@beta']);
    expect(await accessEvents(functions.beta)).toEqual(before);
    await read(['auditor@agency'], `${path}?search=janssens`);
    const [event] = (await accessEvents(functions.beta)).slice(before.length);
    expect(event).toEqual({
      actor: 'auditor@agency',
      roles: ['auditor@agency'],
      action: 'access.get',
      changes: [{ field: 'path', after: path }],
    });
  });
});
