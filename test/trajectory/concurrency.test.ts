import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { setCompanyStatus } from '../../functions/company/archive.ts';
import { changeCompany } from '../../functions/company/change.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { changeTrajectory } from '../../functions/trajectory/change.ts';
import { establishmentsInUse } from '../../functions/trajectory/companies.ts';
import { startTrajectory } from '../../functions/trajectory/start.ts';
import { type Company, companyInputSchema } from '../../shared/company/schema.ts';
import { actionAdditionSchema } from '../../shared/trajectory/requests.ts';
import { type Trajectory, trajectorySchema } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, Desk, refused } from './desk.ts';

/** Every number of conflicts with an answer that is lost and one that is not; fifty at once are in `test/faults`. */
const AT_ONCE = 20;

/** The cancellation that DynamoDB answers when another transaction holds an item; DynamoDB Local never does. */
const transactionConflict = () =>
  new TransactionCanceledException({
    message: 'Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict]',
    CancellationReasons: [{ Code: 'TransactionConflict' }],
    $metadata: {},
  });

type Trouble = { readonly conflicts: number; readonly lostAnswers: number };

/**
 * A client whose transactions meet conflicts before they pass, none to three each, and of which every fifth answer is lost on the way
 * back, so that the same transaction is sent again although it was carried out.
 */
const troubledClient = (client: DynamoDBDocumentClient): { client: DynamoDBDocumentClient; trouble: () => Trouble } => {
  const attempts = new Map<string, number>();
  const trouble = { conflicts: 0, lostAnswers: 0 };
  const send = async (command: unknown) => {
    if (!(command instanceof TransactWriteCommand)) return Reflect.apply(client.send, client, [command]);
    const token = String(command.input.ClientRequestToken);
    const turn = [...attempts.keys()].indexOf(token) < 0 ? attempts.size : [...attempts.keys()].indexOf(token);
    const attempt = attempts.get(token) ?? 0;
    attempts.set(token, attempt + 1);
    if (attempt < turn % 4) {
      trouble.conflicts += 1;
      throw transactionConflict();
    }
    const answer = await client.send(command);
    if (turn % 5 === 0 && attempt === turn % 4) {
      trouble.lostAnswers += 1;
      throw transactionConflict();
    }
    return answer;
  };
  return {
    client: new Proxy(client, { get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)) }),
    trouble: () => trouble,
  };
};

const addition = (company: Company, title: string) =>
  actionAdditionSchema.parse({
    title,
    level: 'workFloor',
    structural: true,
    companyIds: [company.id],
    expectedVersion: 1,
  });

describe('two people who change the same trajectory', () => {
  it('do not overwrite each other: the second gets the state of now, and loses nothing', async () => {
    const desk = await Desk.open();
    const company = await desk.company('2800');
    const trajectory = await desk.start([company]);
    const change = (title: string) => {
      const { phase, on, ...input } = desk.startInput([company]);
      const request = { id: trajectory.id, expectedVersion: trajectory.version };
      return changeTrajectory(desk.dependencies)(COACH, request, { ...input, title });
    };
    const outcomes = await Promise.all([change('Van de ene'), change('Van de andere')]);
    const [lost] = outcomes.filter(({ ok }) => !ok);
    if (!lost) throw new Error('One of the two must lose');
    const now = await desk.now(trajectory.id);
    expect(refused(lost)).toEqual({ code: 'conflict', current: now });
    expect(now.version).toBe(2);
    expect(refused(await change('Nog later'))).toEqual({ code: 'conflict', current: now });
    expect(await desk.history({ kind: 'trajectory', id: trajectory.id })).toHaveLength(2);
  });
});

describe('twenty at once, with conflicts between transactions and answers that get lost', { timeout: 180_000 }, () => {
  let desk: Desk;
  let troubled: Desk;
  let trouble: () => Trouble;

  beforeAll(async () => {
    desk = await Desk.open();
    const made = troubledClient(desk.table.client);
    troubled = desk.through(made.client);
    trouble = made.trouble;
  });

  it('lose nothing and do nothing twice on one trajectory', async () => {
    const company = await desk.company('2800');
    const trajectory = await desk.start([company]);
    const tryToAdd = async (title: string, expectedVersion: number): Promise<string | undefined> => {
      const request = { ...addition(company, title), id: trajectory.id, expectedVersion };
      const outcome = await addAction(troubled.dependencies)(COACH, request);
      if (outcome.ok) return undefined;
      expect(outcome.error.code).toBe('conflict');
      expect(trajectorySchema.parse(outcome.error.current).version).toBeGreaterThan(expectedVersion);
      return title;
    };
    const titles = Array.from({ length: AT_ONCE }, (_, index) => `Actie ${index}`);
    // All at once on what they saw; whoever gets a conflict looks at the state of now and tries again, three at a time.
    let together = titles;
    let waiting: string[] = [];
    while (together.length > 0) {
      const { version } = await desk.now(trajectory.id);
      const lost = await Promise.all(together.map((title) => tryToAdd(title, version)));
      waiting = [...waiting, ...lost.filter((title) => title !== undefined)];
      together = waiting.splice(0, 3);
    }
    const now = await desk.now(trajectory.id);
    expect(now.actions.map(({ title }) => title).sort()).toEqual(titles.toSorted());
    expect(now.version).toBe(1 + AT_ONCE);
    expect(await desk.history({ kind: 'trajectory', id: trajectory.id })).toHaveLength(1 + AT_ONCE);
    expect(await desk.sequence({ kind: 'trajectory', id: trajectory.id })).toBe(1 + AT_ONCE);
    expect(await desk.sequence({ kind: 'company', id: company.id })).toBe(2 + AT_ONCE);
    expect(trouble().conflicts).toBeGreaterThan(AT_ONCE);
    expect(trouble().lostAnswers).toBeGreaterThan(AT_ONCE / 10);
  });

  it('start twenty trajectories for one company', async () => {
    const company = await desk.company('9000');
    const started = await Promise.all(
      Array.from({ length: AT_ONCE }, () => startTrajectory(troubled.dependencies)(COACH, desk.startInput([company]))),
    );
    expect([...(await desk.trajectoriesOf(company.id))].sort()).toEqual(started.map(accepted).sort());
    expect(await desk.sequence({ kind: 'company', id: company.id })).toBe(1 + AT_ONCE);
  });
});

describe('a company and the trajectories on it, changed at the same time', () => {
  /** Does something just before the next transaction of a client is sent: the worst moment. */
  const meanwhile = (desk: Desk, happens: () => Promise<unknown>): Desk => {
    const { client } = desk.table;
    let pending = true;
    const send = async (command: unknown) => {
      if (pending && command instanceof TransactWriteCommand) {
        pending = false;
        await happens();
      }
      return Reflect.apply(client.send, client, [command]);
    };
    return desk.through(
      new Proxy(client, { get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)) }),
    );
  };
  const archive = (desk: Desk, { id, version }: Company) =>
    setCompanyStatus(desk.companyDependencies)(COACH, { id, expectedVersion: version, status: 'archived' });
  const start = (desk: Desk, company: Company) => startTrajectory(desk.dependencies)(COACH, desk.startInput([company]));

  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });

  it('does not start a trajectory for a company that is archived just then', async () => {
    const company = await desk.company('2800');
    const outcome = await start(
      meanwhile(desk, async () => accepted(await archive(desk, company))),
      company,
    );
    expect(refused(outcome).fields).toEqual([{ pointer: '/companies/0/companyId', message: 'companyArchived' }]);
    expect(await desk.trajectoriesOf(company.id)).toEqual([]);
  });

  it('does not archive a company for which a trajectory starts just then', async () => {
    const company = await desk.company('2800');
    const outcome = await archive(
      meanwhile(desk, async () => accepted(await start(desk, company))),
      company,
    );
    expect(refused(outcome)).toEqual({ code: 'notAllowedNow', reason: 'companyInTrajectory' });
    expect((await desk.companyNow(company.id)).status).toBe('active');
  });

  it('does not take away an establishment in which a trajectory starts just then', async () => {
    const company = await desk.company('2800', '2850');
    const dependencies = (at: Desk) => ({
      ...at.companyDependencies,
      establishmentsInUse: establishmentsInUse(desk.dependencies.repository),
    });
    const { enterpriseNumber, name, establishments } = company;
    const [first] = establishments.map(({ number, address }) => ({
      number,
      address: { postalCode: address.postalCode },
    }));
    const input = companyInputSchema.parse({ enterpriseNumber, name, sme: 'yes', establishments: [first] });
    const outcome = await changeCompany(
      dependencies(meanwhile(desk, async () => accepted(await start(desk, company)))),
    )(COACH, { id: company.id, expectedVersion: company.version }, input);
    expect(refused(outcome)).toEqual({ code: 'notAllowedNow', reason: 'establishmentInUse' });
  });

  it('starts all the same when the company changed in something else just then', async () => {
    const company = await desk.company('2800');
    const { enterpriseNumber, establishments } = company;
    const input = companyInputSchema.parse({
      enterpriseNumber,
      name: 'Nieuwe naam',
      sme: 'no',
      establishments: establishments.map(({ number, address }) => ({
        number,
        address: { postalCode: address.postalCode },
      })),
    });
    const rename = () =>
      changeCompany({ ...desk.companyDependencies, establishmentsInUse: async () => new Set<string>() })(
        COACH,
        { id: company.id, expectedVersion: company.version },
        input,
      );
    const id = accepted(
      await start(
        meanwhile(desk, async () => accepted(await rename())),
        company,
      ),
    );
    const trajectory: Trajectory = await desk.now(id);
    expect(trajectory.companies).toHaveLength(1);
    expect((await desk.companyNow(company.id)).name).toBe('Nieuwe naam');
  });
});
