import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asTyped } from '../../functions/company/as-typed.ts';
import { changeCompany } from '../../functions/company/change.ts';
import { CHUNK } from '../../functions/company/import/run.ts';
import { registerCompany } from '../../functions/company/register.ts';
import type { Commit } from '../../functions/platform/dynamo/commit.ts';
import type { Company } from '../../shared/company/schema.ts';
import { formatEstablishmentNumber } from '../../shared/company/shown-number.ts';
import type { TaskId } from '../../shared/kernel/ids.ts';
import {
  companyWithEstablishments,
  enterpriseNumber,
  establishmentNumber,
  extractFiles,
  type FictionalCompany,
  fictionalCompany,
} from './fictional-extract.ts';
import { accepted, COORDINATOR, type ImportDesk, itemsOf, openImportDesk, startDocuments } from './import-desk.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

type Moment = 'before' | 'after';

/** Lets a worker die at its n-th write: before it reaches the database, or after, so that nobody hears of it. */
class Crash {
  #writesLeft = Number.POSITIVE_INFINITY;
  #moment: Moment = 'before';

  arm(writes: number, moment: Moment): void {
    this.#writesLeft = writes;
    this.#moment = moment;
  }

  disarm(): void {
    this.#writesLeft = Number.POSITIVE_INFINITY;
  }

  readonly wrap =
    (commit: Commit): Commit =>
    async (work) => {
      this.#writesLeft -= 1;
      if (this.#writesLeft !== 0) return commit(work);
      if (this.#moment === 'after') await commit(work);
      throw new Error('The worker died');
    };
}

const openQueued = async (companies: readonly FictionalCompany[], wrap?: (commit: Commit) => Commit) => {
  const desk = await openImportDesk(storage.documents, wrap ? { wrap } : {});
  const id = await desk.upload(extractFiles(companies));
  accepted(await desk.start(id));
  return { desk, id };
};

/** Delivers what waits until nothing does; a message that fails comes again. */
const deliverAll = async (desk: ImportDesk): Promise<number> => {
  let failures = 0;
  for (let body = desk.messages.shift(); body !== undefined; body = desk.messages.shift()) {
    const { batchItemFailures } = await desk.deliver([body]);
    failures += batchItemFailures.length;
    if (batchItemFailures.length > 0) desk.messages.push(body);
  }
  return failures;
};

const withoutClock = ({ id: _id, createdAt: _created, updatedAt: _updated, ...company }: Company) => company;

/** What an import leaves behind, but for ids and the clock. */
const outcomeOf = async (desk: ImportDesk, id: TaskId) => {
  const { status, total, handled, landed, refused, unchanged, reportLines } = await desk.task(id);
  const companies = (await desk.companies()).map(withoutClock);
  const locks = await itemsOf(desk.table, 'lock');
  return {
    task: { status, total, handled, landed, refused, unchanged, reportLines },
    report: (await desk.reportLines(id)).map((line) => line.slice(0, 4)),
    companies: companies.sort((a, b) => a.enterpriseNumber.localeCompare(b.enterpriseNumber)),
    locks: locks.map(({ pk }) => pk).sort(),
    histories: (await itemsOf(desk.table, 'auditEvent')).filter(({ rootKind }) => rootKind === 'company').length,
  };
};

const SMALL = [fictionalCompany(1), companyWithEstablishments(2, 55, 100), fictionalCompany(3, { establishments: [] })];

describe('an import whose worker dies', () => {
  it('ends the same, at whichever write it dies', async () => {
    const smooth = await openQueued(SMALL);
    await deliverAll(smooth.desk);
    const expected = await outcomeOf(smooth.desk, smooth.id);
    expect(expected.task).toMatchObject({ status: 'done', landed: 2, refused: 1 });
    let died = true;
    for (let write = 1; died; write += 1) {
      // Always after a write: to die before a write is to die after the one before it, and taking turns would leave out half of the gaps.
      const crash = new Crash();
      const { desk, id } = await openQueued(SMALL, crash.wrap);
      crash.arm(write, 'after');
      died = (await deliverAll(desk)) > 0;
      crash.disarm();
      expect(await outcomeOf(desk, id), `after write ${write}`).toEqual(expected);
    }
  }, 120_000);

  it('ends the same over several chunks, however often it dies', async () => {
    const companies = Array.from({ length: CHUNK + 3 }, (_, index) => fictionalCompany(index));
    const smooth = await openQueued(companies);
    await deliverAll(smooth.desk);
    const expected = await outcomeOf(smooth.desk, smooth.id);
    const deaths = fc.array(
      fc.record({ write: fc.integer({ min: 1, max: 60 }), moment: fc.constantFrom<Moment>('before', 'after') }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(deaths, async (planned) => {
        const crash = new Crash();
        const { desk, id } = await openQueued(companies, crash.wrap);
        const [body = ''] = desk.messages;
        for (const { write, moment } of planned) {
          crash.arm(write, moment);
          await desk.deliver([body]);
        }
        crash.disarm();
        await deliverAll(desk);
        expect(await outcomeOf(desk, id)).toEqual(expected);
      }),
      { numRuns: 2 },
    );
  }, 120_000);

  it('says again of an establishment that it belongs to another company', async () => {
    const crash = new Crash();
    const taken = formatEstablishmentNumber(establishmentNumber(2));
    const company = fictionalCompany(1, {
      establishments: [1, 2].map((index) => ({
        number: formatEstablishmentNumber(establishmentNumber(index)),
        address: { zipcode: '9000' },
      })),
    });
    const { desk, id } = await openQueued([company], crash.wrap);
    const other = { enterpriseNumber: enterpriseNumber(9), name: 'Andere Verzonnen', sme: 'no' as const, contacts: [] };
    const establishments = [{ number: establishmentNumber(2), address: { postalCode: '9000' } }];
    accepted(await registerCompany(desk.dependencies.companies)(COORDINATOR, { ...other, establishments }));
    // The start, the registration that is refused, and the one without that establishment.
    crash.arm(3, 'after');
    expect(await deliverAll(desk)).toBe(1);
    expect((await desk.reportLines(id)).map((line) => line.slice(0, 4))).toEqual([
      ['establishment.csv', '3', taken, 'numberTaken'],
    ]);
  });

  it('does not undo what somebody changed before it went on', async () => {
    const crash = new Crash();
    const { desk, id } = await openQueued([companyWithEstablishments(1, 120, 0)], crash.wrap);
    crash.arm(3, 'after');
    const [body = ''] = desk.messages;
    expect((await desk.deliver([body])).batchItemFailures).toHaveLength(1);
    const { companies } = desk.dependencies;
    const [half] = await desk.companies();
    const file = half && (await companies.repository.file(half.id));
    if (!file) throw new Error('Half a company landed');
    expect(file.company.establishments).toHaveLength(100);
    const typed = asTyped(file, file.company.updatedAt);
    const edited = { ...typed, name: 'Nieuwe Naam', establishments: typed.establishments.slice(1) };
    const change = changeCompany({ ...companies, establishmentsInUse: async () => new Set() });
    accepted(await change(COORDINATOR, { id: file.company.id, expectedVersion: file.company.version }, edited));
    await deliverAll(desk);
    const [company] = await desk.companies();
    expect(company?.name).toBe('Nieuwe Naam');
    expect(company?.establishments.map(({ number }) => number)).toEqual(
      Array.from({ length: 119 }, (_, index) => establishmentNumber(index + 1)),
    );
    expect((await desk.reportLines(id)).map((line) => line[3])).toEqual(['notAddedAgain']);
  });
});

describe('an import whose messages come', { timeout: 180_000 }, () => {
  const companies = Array.from({ length: CHUNK + 2 }, (_, index) => fictionalCompany(index));

  it('twice at once, lands everything once', async () => {
    const { desk, id } = await openQueued(SMALL);
    const [body = ''] = desk.messages;
    await Promise.all([desk.deliver([body]), desk.deliver([body]), desk.deliver([body])]);
    await deliverAll(desk);
    expect((await outcomeOf(desk, id)).task).toMatchObject({ status: 'done', landed: 2, refused: 1, handled: 3 });
    const numbers = (await desk.companies()).flatMap(({ establishments }) =>
      establishments.map(({ number }) => number),
    );
    expect(numbers).toHaveLength(56);
    expect(new Set(numbers).size).toBe(56);
  });

  it('again after it is done, changes nothing', async () => {
    const { desk, id } = await openQueued(SMALL);
    const [body = ''] = desk.messages;
    await deliverAll(desk);
    const before = await outcomeOf(desk, id);
    expect(await desk.deliver([body])).toEqual({ batchItemFailures: [] });
    expect(await outcomeOf(desk, id)).toEqual(before);
  });

  it('with little time, goes on by itself from message to message', async () => {
    const { desk, id } = await openQueued(companies);
    for (const handled of [CHUNK, CHUNK + 2]) {
      const body = desk.messages.shift() ?? '';
      expect(await desk.deliver([body], 1)).toEqual({ batchItemFailures: [] });
      expect(await desk.task(id)).toMatchObject({ status: 'running', handled, landed: handled });
      expect(desk.messages).toHaveLength(1);
    }
    await deliverAll(desk);
    expect((await desk.task(id)).status).toBe('done');
  });

  it('among others that mean nothing, is not held up by them', async () => {
    const { desk, id } = await openQueued(SMALL);
    const [good = ''] = desk.messages.splice(0);
    const unknown = JSON.stringify({ taskId: id.replace(/.{4}$/, '0000') });
    const { batchItemFailures } = await desk.deliver(['{', '{"taskId":1}', unknown, good]);
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      'message-0',
      'message-1',
      'message-2',
    ]);
    expect((await desk.task(id)).status).toBe('done');
  });
});
