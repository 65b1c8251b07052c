import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { intakeRepository } from '../../functions/intake/repository.ts';
import { intakeRoutes } from '../../functions/intake/routes.ts';
import { stopTrajectory } from '../../functions/trajectory/phases.ts';
import { codeErrors } from '../../shared/catalogue/choosing.ts';
import { mergedCatalogues } from '../../shared/catalogue/merged.ts';
import type { Company } from '../../shared/company/schema.ts';
import { choicesOfIntake } from '../../shared/intake/choices.ts';
import { openSections } from '../../shared/intake/progress.ts';
import { referredIn } from '../../shared/intake/referred.ts';
import { intakeContentSchema, intakeSchema } from '../../shared/intake/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { inward, outward, referralOf } from '../referral/samples.ts';
import { membershipApp } from '../support/membership-app.ts';
import { accepted, COACH, Desk } from '../trajectory/desk.ts';

const QUESTION = { section: 'question', motives: ['own-vision'], vacancies: 3, functions: ['Heftruckchauffeur'] };
const PRECONDITIONS = { section: 'preconditions', preconditions: ['transport', 'childcare'] };

const appOn = ({ dependencies, table }: Desk) =>
  membershipApp(dependencies.system, [
    intakeRoutes({
      ...dependencies,
      repository: intakeRepository(table),
      trajectoryOf: dependencies.repository.trajectory,
    }),
  ]);

describe('the intake of a company', () => {
  let desk: Desk;
  let app: ReturnType<typeof appOn>;
  let company: Company;
  let other: Company;
  let trajectory: Trajectory;

  beforeAll(async () => {
    desk = await Desk.open();
    app = appOn(desk);
  });
  beforeEach(async () => {
    company = await desk.company('2800');
    other = await desk.company('9000');
    trajectory = await desk.start([company, other]);
  });

  const call = async (method: string, path: string, body?: unknown, who = 'coach.alfa.x') =>
    app.request(`/api/intakes/${trajectory.id}${path}`, {
      method,
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const save = (content: unknown, expectedVersion = 0, who?: string, of = company) =>
    call('PUT', `/companies/${of.id}`, { expectedVersion, content }, who);
  const problemIn = async (answer: Promise<Response>) => problemSchema.parse(await (await answer).json());
  const records = async () => intakeSchema.parse(await (await call('GET', '')).json()).records;

  it('is filled in piece by piece, each company its own, and says what is still open', async () => {
    expect(await records()).toEqual([]);
    expect((await save(QUESTION)).status).toBe(200);
    expect((await save({ ...QUESTION, vacancies: 0 }, 0, undefined, other)).status).toBe(200);
    expect(openSections(await records(), company.id)).toEqual(['preconditions', 'context', 'instruments']);
    expect((await records()).find(({ companyId }) => companyId === company.id)?.content).toMatchObject(QUESTION);
  });

  it('loses nothing when two people save two sections at once', async () => {
    const answers = await Promise.all([save(QUESTION), save(PRECONDITIONS)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await records()).map(({ content }) => content.section).sort()).toEqual(['preconditions', 'question']);
  });

  it('lets one of two who save the same section through, and shows the other what stands', async () => {
    const answers = await Promise.all([save(QUESTION), save({ ...QUESTION, vacancies: 5 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await problemIn(save({ ...QUESTION, vacancies: 7 }))).toMatchObject({
      code: 'conflict',
      current: { version: 1, content: { section: 'question' } },
    });
  });

  it('takes the same request twice as one', async () => {
    await save(QUESTION);
    expect((await save(QUESTION)).status).toBe(200);
    expect(await records()).toMatchObject([{ version: 1 }]);
    const history = await desk.history({ kind: 'trajectory', id: trajectory.id });
    expect(history.filter(({ action }) => action === 'trajectory.intakeChanged')).toHaveLength(1);
  });

  it('asks nothing, and takes no field of persons or numbers of them', async () => {
    expect((await save({ section: 'question' })).status).toBe(200);
    const bad = await problemIn(save({ ...PRECONDITIONS, persons: 3 }));
    expect(bad.fields?.map(({ pointer }) => pointer)).toEqual(['/content/persons']);
    const unknown = await problemIn(save({ ...PRECONDITIONS, preconditions: ['transport', 'made-up'] }));
    expect(unknown.fields).toEqual([{ pointer: '/content/preconditions', message: 'notInList' }]);
    const twice = await problemIn(save({ ...PRECONDITIONS, preconditions: ['health', 'health'] }));
    expect(twice.fields).toEqual([{ pointer: '/content/preconditions', message: 'listedTwice' }]);
  });

  it('is read by the agency, and written by who works on it alone', async () => {
    for (const who of ['reader.alfa.x', 'controller.agency.x', 'quality-coach.agency.x'])
      expect((await call('GET', '', undefined, who)).status).toBe(200);
    for (const who of ['reader.alfa.x', 'finance.alfa.x', 'controller.agency.x', 'coach.beta.x'])
      expect((await save(QUESTION, 0, who)).status).toBe(403);
    for (const who of ['analyst.agency.x', 'coach.beta.x'])
      expect((await call('GET', '', undefined, who)).status).toBe(403);
  });

  it('knows only companies of its trajectory, and stands still with it', async () => {
    const stranger = await desk.company('2800');
    expect((await save(QUESTION, 0, undefined, stranger)).status).toBe(404);
    const stop = { id: trajectory.id, expectedVersion: trajectory.version, on: isoDate('2024-11-01') };
    accepted(await stopTrajectory(desk.dependencies)(COACH, { ...stop, reason: 'noCapacity' }));
    expect(await problemIn(save(QUESTION))).toMatchObject({ code: 'notAllowedNow', reason: 'trajectoryStopped' });
  });
});

describe('a code of a list of the agency', () => {
  it.each([
    ['motives', { section: 'question', motives: ['made-up', 'own-vision'] }],
    ['preconditions', { section: 'preconditions', preconditions: ['made-up', 'transport'] }],
    ['barriers', { section: 'context', barriers: ['made-up', 'language'] }],
    ['instruments', { section: 'instruments', instruments: [{ instrument: 'made-up', use: 'known' }] }],
  ])('of %s is refused when it cannot be chosen, and stays where it stood already', (list, given) => {
    const content = intakeContentSchema.parse(given);
    const errorsOver = (before: typeof content | undefined) =>
      codeErrors(mergedCatalogues([]), choicesOfIntake(content, { today: isoDate('2026-10-05'), before }));
    expect(errorsOver(undefined)).toEqual([{ pointer: `/content/${list}`, message: 'notInList' }]);
    expect(errorsOver(content)).toEqual([]);
  });
});

describe('what a company was referred to', () => {
  const HERE = 'trj_00000000000000000000000001';
  it('is read from the referrals of the trajectory, and from nothing else', () => {
    const found = referredIn(
      [
        referralOf(outward({ trajectoryId: HERE, instrument: 'ibo', precondition: 'transport' })),
        referralOf(outward({ instrument: 'ips' })),
        referralOf(outward({ trajectoryId: HERE, instrument: 'naric' }), { removed: true }),
        referralOf(inward({ trajectoryId: HERE })),
      ],
      HERE,
    );
    expect([...found.instruments]).toEqual(['ibo']);
    expect([...found.preconditions]).toEqual(['transport']);
  });
});
