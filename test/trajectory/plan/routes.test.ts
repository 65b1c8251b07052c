import { beforeAll, describe, expect, it } from 'vitest';
import { addAction } from '../../../functions/trajectory/actions.ts';
import { planRoutes } from '../../../functions/trajectory/plan/routes.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { memberIdSchema, personIdSchema } from '../../../shared/kernel/ids.ts';
import { memberSchema } from '../../../shared/partnership/schema.ts';
import { actionAdditionSchema } from '../../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import { trajectoryViewSchema } from '../../../shared/trajectory/view.ts';
import { membershipApp } from '../../support/membership-app.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { accepted, COACH, Desk } from '../desk.ts';

const MEMBER = memberIdSchema.parse('mbr_00000000000000000000000001');
const PERSON = personIdSchema.parse('per_00000000000000000000000001');

/** The routes behind the real permissions; the token is the membership itself, as `coach.alfa`. */
const appOn = (desk: Desk) =>
  membershipApp(desk.dependencies.system, [
    planRoutes({
      ...desk.dependencies,
      readMembers: async () => [memberSchema.parse({ id: MEMBER, name: 'VormingPlus', role: 'partner' })],
      readPeople: async () => [
        {
          id: PERSON,
          version: 1,
          subject: 'coach-1',
          name: 'An Verzonnen',
          email: 'an@verzonnen.example',
          roles: ['coach'],
          language: 'nl',
          mailFrequency: 'quarterly',
          reminderFrequency: 'daily',
          active: true,
          createdAt: desk.dependencies.system.now(),
          updatedAt: desk.dependencies.system.now(),
        },
      ],
    }),
  ]);

describe('the routes of a plan', () => {
  let desk: Desk;
  let app: ReturnType<typeof appOn>;
  let companies: Company[];
  let trajectory: Trajectory;

  const call = async (method: string, path: string, body?: unknown, who = 'coach.alfa') =>
    app.request(`/api/trajectories/${trajectory.id}${path}`, {
      method,
      headers: { authorization: `Bearer ${who}.x`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const plan = (who?: string, language = 'nl') =>
    call('GET', `/plan?companyId=${companies[0]?.id}&language=${language}`, undefined, who);
  const split = (who?: string) =>
    call(
      'POST',
      `/actions/${trajectory.actions[0]?.id}/split`,
      { expectedVersion: trajectory.version, companyIds: [companies[1]?.id] },
      who,
    );
  const causes = (who?: string, more: object = {}) =>
    call(
      'PUT',
      '/root-causes',
      { expectedVersion: trajectory.version, rootCauses: [{ problem: 'Vertrek', whys: ['geen onthaal'] }], ...more },
      who,
    );

  beforeAll(async () => {
    desk = await Desk.open();
    app = appOn(desk);
    companies = [await desk.company('2800'), await desk.company('9000')];
    trajectory = await desk.start(companies, { coachInCharge: PERSON, memberInCharge: MEMBER });
    const addition = actionAdditionSchema.parse({
      title: 'Onthaal op eigen tempo',
      level: 'workFloor',
      structural: true,
      companyIds: companies.map(({ id }) => id),
      expectedVersion: trajectory.version,
    });
    accepted(await addAction(desk.dependencies)(COACH, { id: trajectory.id, ...addition }));
    trajectory = await desk.now(trajectory.id);
  });

  it('give the plan as a PDF, in the language asked, after writing down who took it', async () => {
    const answer = await plan();
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="plan-${companies[0]?.enterpriseNumber}-2024-11-15.pdf"`,
    );
    const { text } = readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(text).toContain('Onthaal op eigen tempo');
    expect(readPdf(new Uint8Array(await (await plan('coach.alfa', 'en')).arrayBuffer())).text).toContain('What we do');
    const taken = (await desk.history({ kind: 'access', id: '2024-11-15' })).at(-1);
    expect(taken).toMatchObject({ action: 'trajectory.planTaken', actor: 'coach.alfa.x' });
    expect(taken?.changes.map(({ after }) => after)).toEqual([trajectory.id, companies[0]?.id]);
  });

  it('name the coach only to who may read the directory', async () => {
    const textFor = async (who: string) =>
      readPdf(new Uint8Array(await (await plan(who)).arrayBuffer())).text.replaceAll(' ', '');
    expect(await textFor('coordinator.alfa')).toContain('AnVerzonnen');
    for (const who of ['reader.alfa', 'controller.agency']) {
      expect(await textFor(who)).not.toContain('AnVerzonnen');
      expect(await textFor(who)).toContain('VormingPlus');
    }
  });

  it.each(['analyst.agency', 'coach.beta'])('give %s no plan', async (who) => {
    expect((await plan(who)).status).toBe(403);
  });

  it.each(['reader.alfa', 'finance.alfa', 'controller.agency', 'coach.beta'])('let %s change nothing', async (who) => {
    expect([(await split(who)).status, (await causes(who)).status]).toEqual([403, 403]);
  });

  it('refuse what they do not know, and know no plan of a company that does not take part', async () => {
    expect((await causes('coach.alfa', { unknown: 1 })).status).toBe(400);
    expect((await call('GET', '/plan?language=nl')).status).toBe(400);
    const stranger = await desk.company('3000');
    expect((await call('GET', `/plan?companyId=${stranger.id}&language=nl`)).status).toBe(404);
  });

  it('split a shared action and write down causes, over the version that was seen', async () => {
    const parted = trajectoryViewSchema.parse(await (await split()).json());
    expect(parted.actions).toHaveLength(2);
    expect((await split()).status).toBe(409);
    trajectory = await desk.now(trajectory.id);
    const explained = trajectoryViewSchema.parse(await (await causes()).json());
    expect(explained.rootCauses).toMatchObject([{ problem: 'Vertrek', whys: ['geen onthaal'] }]);
  });
});
