import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referralRepository } from '../../functions/referral/repository.ts';
import { referralRoutes } from '../../functions/referral/routes.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import type { Company } from '../../shared/company/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { companyReferralsSchema } from '../../shared/referral/schema.ts';
import { actionAdditionSchema } from '../../shared/trajectory/requests.ts';
import { membershipApp } from '../support/membership-app.ts';
import { accepted, COACH, Desk } from '../trajectory/desk.ts';
import { inward, outward, paidElsewhere } from './samples.ts';

const KEY = '2f6b1f3e-55a0-4f0e-9a7c-0d6a53c9f004';

/** The routes behind the real permissions; the token is the membership itself, as `coach.alfa.x`. */
const appOn = (desk: Desk) => {
  const { dependencies } = desk;
  return membershipApp(dependencies.system, [
    referralRoutes({
      ...dependencies,
      repository: referralRepository(desk.table),
      trajectoriesOf: async (id) => {
        const [company] = await dependencies.companiesOf([id]);
        return company && dependencies.repository.trajectories(await desk.trajectoriesOf(id));
      },
    }),
  ]);
};

describe('the routes of referrals', () => {
  let desk: Desk;
  let app: ReturnType<typeof appOn>;
  let company: Company;

  beforeAll(async () => {
    desk = await Desk.open();
    app = appOn(desk);
  });
  beforeEach(async () => {
    company = await desk.company('2800');
  });

  const call = async (method: string, path: string, body?: unknown, who = 'coach.alfa.x', key?: string) =>
    app.request(`/api/referrals${path}`, {
      method,
      headers: {
        authorization: `Bearer ${who}`,
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const shown = async (answer: Promise<Response>, status = 200) => {
    const response = await answer;
    expect(response.status).toBe(status);
    return companyReferralsSchema.parse(await response.json());
  };
  const problemIn = async (answer: Promise<Response>) => problemSchema.parse(await (await answer).json());
  const add = (content: unknown, key?: string) => call('POST', '', { companyId: company.id, content }, undefined, key);
  const theOne = async () => {
    const [referral] = (await shown(call('GET', `/${company.id}`))).referrals;
    if (!referral) throw new Error('There is a referral');
    return { ...referral, path: `/${company.id}/${referral.id}` };
  };

  it('add, change and take away, each in the history of the company', async () => {
    await shown(add(inward({ respondedOn: '2024-06-04' })), 201);
    expect(await theOne()).toMatchObject({ version: 1, responseDays: 3 });
    const { path } = await theOne();
    const changed = inward({ outcome: 'accepted', outcomeOn: '2024-06-05' });
    await shown(call('PUT', path, { expectedVersion: 1, content: changed }));
    expect(await theOne()).toMatchObject({ version: 2, content: changed });
    const left = await shown(call('POST', `${path}/removal`, { expectedVersion: 2, reason: 'Dubbel ingevoerd' }));
    expect(left.referrals).toEqual([]);
    expect((await call('PUT', path, { expectedVersion: 3, content: changed })).status).toBe(404);
    const history = await desk.history({ kind: 'company', id: company.id });
    expect(history.slice(-3).map(({ action, reason }) => [action, reason])).toEqual([
      ['company.referralAdded', undefined],
      ['company.referralChanged', undefined],
      ['company.referralRemoved', 'Dubbel ingevoerd'],
    ]);
  });

  it('name both records of an activity that may be paid twice', async () => {
    const trajectory = await desk.start([company]);
    const action = { title: 'Taken', intervention: 'task-carving', level: 'workFloor', structural: true };
    const addition = { ...action, companyIds: [company.id], on: '2024-06-01', expectedVersion: 1 };
    const request = { ...actionAdditionSchema.parse(addition), id: trajectory.id };
    accepted(await addAction(desk.dependencies)(COACH, request));
    const { referrals, findings } = await shown(add(paidElsewhere({ trajectoryId: trajectory.id })), 201);
    expect(findings).toMatchObject([{ referralId: referrals[0]?.id, trajectoryId: trajectory.id }]);
  });

  it('make one referral of a form that is sent twice', async () => {
    await shown(add(outward(), KEY), 201);
    expect((await shown(add(outward(), KEY), 201)).referrals).toHaveLength(1);
  });

  it('let one of two who change it at once through, and tell the other what stands', async () => {
    await shown(add(outward()), 201);
    const { path } = await theOne();
    const change = (to: string) => call('PUT', path, { expectedVersion: 1, content: outward({ to }) });
    const answers = await Promise.all([change('Loket Oost'), change('Loket West')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await problemIn(change('Loket Zuid'))).toMatchObject({ code: 'conflict', current: { version: 2 } });
  });

  it('point at the field of what they refuse', async () => {
    const fields = async (content: unknown) => (await problemIn(add(content))).fields;
    expect(await fields(outward({ instrument: 'vop' }))).toEqual([
      {
        pointer: '/content/instrument',
        message: 'codeReplaced',
        parameters: {
          since: '01/07/2023',
          nl: 'individueel maatwerk',
          en: 'individual adapted work (individueel maatwerk)',
        },
      },
    ]);
    expect(await fields(outward({ trajectoryId: 'trj_00000000000000000000000009' }))).toEqual([
      { pointer: '/content/trajectoryId', message: 'trajectoryOfAnother' },
    ]);
    const bad = await fields({ ...outward(), to: ' ', persons: 3 });
    expect(bad?.map(({ pointer }) => pointer).sort()).toEqual(['/content/persons', '/content/to']);
  });

  it('know nothing of another company, and are closed to who only reads', async () => {
    const nowhere = 'cmp_00000000000000000000000009';
    expect((await call('GET', `/${nowhere}`)).status).toBe(404);
    expect((await call('POST', '', { companyId: nowhere, content: outward() })).status).toBe(404);
    const sent = (who: string) => call('POST', '', { companyId: company.id, content: outward() }, who);
    expect((await sent('reader.alfa.x')).status).toBe(403);
    expect((await sent('controller.agency.x')).status).toBe(403);
    expect((await sent('coach.beta.x')).status).toBe(403);
  });
});
