import { beforeEach, describe, expect, it } from 'vitest';
import { memberRepository } from '../../functions/partnership/members/repository.ts';
import { memberRoutes } from '../../functions/partnership/members/routes.ts';
import { putMember } from '../../functions/partnership/repository.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { type MemberCases, memberCases } from '../../functions/trajectory/member-cases.ts';
import type { Person } from '../../shared/access/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import { memberCasesSchema, memberLeftSchema, membersSchema } from '../../shared/partnership/members/requests.ts';
import { promotorsOn } from '../../shared/partnership/members/roles.ts';
import { type Member, memberSchema } from '../../shared/partnership/schema.ts';
import { actionAdditionSchema } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { membershipApp } from '../support/membership-app.ts';
import { accepted, COACH as COACH_AUTHOR, Desk } from '../trajectory/desk.ts';
import { listRowsAt } from '../trajectory/list-rows.ts';
import { MEMBERS, PARTNER, PROMOTOR, SUBCONTRACTOR, TODAY } from './members-samples.ts';

const [COORDINATOR, COACH, ANALYST] = ['coordinator.alfa.x', 'coach.alfa.x', 'analyst.agency.x'];
const person = (number: number, memberId: Member['id']): Person => ({
  id: personIdSchema.parse(`per_${String(number).padStart(26, '0')}`),
  subject: `coach-${number}`,
  name: `Coach ${number}`,
  email: `coach-${number}@alfa.example`,
  roles: ['coach'],
  memberId,
  language: 'nl',
  mailFrequency: 'never',
  reminderFrequency: 'daily',
  active: true,
  version: 1,
  updatedAt: '2024-01-02T08:00:00.000Z' as Person['updatedAt'],
});
const [AN, BO] = [person(1, PARTNER.id), person(2, SUBCONTRACTOR.id)];
const YESTERDAY = '2024-11-14';

describe('the routes of members', () => {
  let desk: Desk;
  let cases: MemberCases;
  let call: (as: string, method: string, path: string, json?: unknown) => Promise<Response>;

  beforeEach(async () => {
    desk = await Desk.open();
    const { dependencies, table } = desk;
    cases = memberCases({ ...dependencies, readRows: listRowsAt(desk) });
    const routes = memberRoutes({
      ...dependencies,
      cases,
      repository: memberRepository(table),
      people: async () => [AN, BO],
    });
    const app = membershipApp(dependencies.system, [routes]);
    await dependencies.commit({ changes: MEMBERS.map(putMember), audit: [] });
    call = async (as, method, path, json) =>
      app.request(`/api/members${path}`, {
        method,
        headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      });
  });

  const refused = async (answer: Promise<Response>): Promise<(string | number)[]> => {
    const given = await answer;
    const { code, reason, fields } = problemSchema.parse(await given.json());
    return [given.status, reason ?? code, ...(fields ?? []).map(({ pointer, message }) => `${pointer} ${message}`)];
  };
  const members = async () => membersSchema.parse(await (await call(COORDINATOR, 'GET', '')).json()).members;
  const details = (stated: object = {}) => ({ name: 'Nieuwe vzw', from: '2024-12-01', ...stated });
  const leaving = (stated: object = {}) => ({ expectedVersion: 1, until: YESTERDAY, reason: 'Fusie.', ...stated });
  const leave = (id: string, stated: object = {}) => call(COORDINATOR, 'POST', `/${id}/leaving`, leaving(stated));

  it('let an organisation join, once, and change over the version that was read', async () => {
    const joined = await call(COORDINATOR, 'POST', '', {
      role: 'partner',
      member: details({ regions: ['limburg'], themes: ['diversity'], contact: { website: 'https://nieuw.example' } }),
    });
    expect(joined.status).toBe(201);
    const { id, version, regions } = memberSchema.parse(await joined.json());
    expect([version, regions]).toEqual([1, ['limburg']]);
    expect(await refused(call(COORDINATOR, 'POST', '', { role: 'partner', member: details() }))).toContain(
      '/member/name memberNameTaken',
    );
    const change = (stated: object) => call(COORDINATOR, 'PUT', `/${id}`, stated);
    expect((await change({ expectedVersion: 1, member: details({ offer: 'Wij komen langs.' }) })).status).toBe(200);
    expect(await refused(change({ expectedVersion: 1, member: details() }))).toEqual([409, 'conflict']);
    expect((await desk.history({ kind: 'member', id })).map(({ action }) => action)).toEqual([
      'member.joined',
      'member.changed',
    ]);
  });

  it('refuse what no list has, and a web address that is none', async () => {
    const wrong = (member: object) =>
      refused(call(COORDINATOR, 'POST', '', { role: 'partner', member: details(member) }));
    expect(await wrong({ themes: ['no-such-theme'] })).toContain('/member/themes/0 notInList');
    expect(await wrong({ segments: ['other'] })).toContain('/member/segments/0 notInList');
    expect(await wrong({ contact: { website: 'javascript:alert(1)' } })).toContain(
      '/member/contact/website websiteShape',
    );
  });

  it('ask for the right to write, and show cases to who may see trajectories', async () => {
    expect(await refused(call(COACH, 'POST', '', { role: 'partner', member: details() }))).toEqual([
      403,
      'member:write',
    ]);
    expect((await call(ANALYST, 'GET', '')).status).toBe(200);
    expect(await refused(call(ANALYST, 'GET', `/${PARTNER.id}/cases`))).toEqual([403, 'trajectory:read']);
  });

  it('never leave two promotors, or one name twice, of decisions at once', async () => {
    const joining = ['Een', 'Een', 'Twee'].map((name) =>
      call(COORDINATOR, 'POST', '', { role: 'partner', member: details({ name }) }),
    );
    const becoming = [PARTNER, SUBCONTRACTOR].map(({ id }) =>
      call(COORDINATOR, 'POST', `/${id}/role`, {
        expectedVersion: 1,
        role: 'promotor',
        from: '2025-01-01',
        reason: 'Nieuw.',
      }),
    );
    const statuses = (await Promise.all([...joining, ...becoming])).map(({ status }) => status);
    expect(statuses.slice(0, 3).toSorted()).toEqual([201, 201, 400]);
    const now = await members();
    expect(now.map(({ name }) => name).filter((name) => name === 'Een')).toHaveLength(1);
    for (const day of [TODAY, '2025-01-01']) expect(promotorsOn(now, day as typeof TODAY)).toHaveLength(1);
  });

  describe('when a member with cases leaves', () => {
    let open: Trajectory;
    let completed: Trajectory;
    beforeEach(async () => {
      const company = await desk.company('9000');
      const own = { memberInCharge: PARTNER.id, coachInCharge: AN.id };
      open = await desk.start([company], own);
      const started = await desk.start([company], own);
      completed = await desk.complete(started, company.id);
    });
    const inCharge = async ({ id }: Trajectory) => {
      const { memberInCharge, coachInCharge } = await desk.now(id);
      return [memberInCharge, coachInCharge];
    };

    it('and what is still to be carried out in them; what was carried out stays with who did it', async () => {
      const add = (title: string, status?: 'implemented') =>
        addAction(desk.dependencies)(COACH_AUTHOR, {
          ...actionAdditionSchema.parse({
            title,
            level: 'workFloor',
            structural: true,
            companyIds: open.companies.map(({ companyId }) => companyId),
            memberInCharge: PARTNER.id,
            expectedVersion: 1,
            ...(status ? { status, on: '2024-06-01' } : {}),
          }),
          id: open.id,
          expectedVersion: status ? 2 : 1,
        });
      accepted(await add('Nog te doen'));
      accepted(await add('Gedaan', 'implemented'));
      await leave(PARTNER.id, { casesTo: SUBCONTRACTOR.id });
      const actions = (await desk.now(open.id)).actions.map(({ title, memberInCharge }) => [title, memberInCharge]);
      expect(actions).toEqual([
        ['Nog te doen', SUBCONTRACTOR.id],
        ['Gedaan', PARTNER.id],
      ]);
    });

    it('its open ones go over, with another coach if there is one; what was completed stays its own', async () => {
      const shown = memberCasesSchema.parse(await (await call(COACH, 'GET', `/${PARTNER.id}/cases`)).json());
      expect(shown.cases.map(({ id }) => id)).toEqual([open.id]);
      expect(await refused(leave(PARTNER.id))).toEqual([400, 'invalid', '/casesTo casesNeedMember']);
      expect(await refused(leave(PARTNER.id, { casesTo: SUBCONTRACTOR.id, coachTo: AN.id }))).toContain(
        '/coachTo notInList',
      );
      const answer = await leave(PARTNER.id, { casesTo: SUBCONTRACTOR.id, coachTo: BO.id });
      const { member, cases: outcome } = memberLeftSchema.parse(await answer.json());
      expect([member.until, outcome]).toEqual([YESTERDAY, { handedOver: 1, notHandedOver: [], remaining: 0 }]);
      expect(await inCharge(open)).toEqual([SUBCONTRACTOR.id, BO.id]);
      expect(await inCharge(completed)).toEqual([PARTNER.id, AN.id]);
      expect((await desk.history({ kind: 'trajectory', id: open.id })).at(-1)).toMatchObject({
        action: 'trajectory.handedOver',
        reason: 'Fusie.',
      });
    });

    it('on a day to come, they go over when it is asked for; and until then all of them are still in sight', async () => {
      await leave(PARTNER.id, { until: '2024-12-31', casesTo: PROMOTOR.id });
      expect(await inCharge(open)).toEqual([PARTNER.id, AN.id]);
      const handOver = async () => (await call(COORDINATOR, 'POST', `/${PARTNER.id}/cases/hand-over`, {})).json();
      expect(await handOver()).toEqual({ handedOver: 1, notHandedOver: [], remaining: 0 });
      expect(await inCharge(open)).toEqual([PROMOTOR.id, AN.id]);
      expect(await handOver()).toEqual({ handedOver: 0, notHandedOver: [], remaining: 0 });
    });

    it('and a case that somebody changed meanwhile stays in sight until it is asked again', async () => {
      const stale = await cases.openOf(PARTNER.id);
      await call(COORDINATOR, 'POST', `/${PARTNER.id}/leaving`, leaving({ until: '2024-12-31', casesTo: PROMOTOR.id }));
      const behind = memberCases({
        ...desk.dependencies,
        readRows: listRowsAt(desk),
        repository: {
          ...desk.dependencies.repository,
          trajectories: async () => stale.map((trajectory) => ({ ...trajectory, version: trajectory.version - 1 })),
        },
      });
      const request = { from: PARTNER.id, to: PROMOTOR.id, coaches: undefined, reason: 'Fusie.' };
      const author = { subject: 'coordinator-1', roles: [] };
      expect(await behind.handOver(author, request)).toEqual({
        handedOver: 0,
        notHandedOver: [{ trajectoryId: open.id, reason: 'changedMeanwhile' }],
        remaining: 0,
      });
      expect(await cases.handOver(author, request)).toMatchObject({ handedOver: 1 });
    });

    it('nothing goes where nobody decided to whom', async () => {
      expect(await refused(call(COORDINATOR, 'POST', `/${PARTNER.id}/cases/hand-over`, {}))).toEqual([
        409,
        'memberCasesHaveNoTaker',
      ]);
    });
  });

  it('take back that a member leaves', async () => {
    await leave(SUBCONTRACTOR.id);
    const stay = (expectedVersion: number) =>
      call(COORDINATOR, 'POST', `/${SUBCONTRACTOR.id}/staying`, { expectedVersion, reason: 'Toch niet.' });
    expect(memberSchema.parse(await (await stay(2)).json()).until).toBeUndefined();
    expect(await refused(stay(3))).toEqual([409, 'memberDoesNotLeave']);
  });
});
