import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ProjectionDependencies } from '../../functions/figures/projection/dependencies.ts';
import { rebuild } from '../../functions/figures/projection/rebuild.ts';
import { addToTotals, inPieces, totalsOf } from '../../functions/figures/projection/totals.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../functions/platform/dynamo/read.ts';
import { contributionKey, sumOfContributions } from '../../shared/figures/measures.ts';
import { quartersBetween } from '../../shared/kernel/dates.ts';
import { Crash, unreliableClient } from '../faults/unreliable-client.ts';
import { Desk } from '../trajectory/desk.ts';
import { complete, rename } from './busy-partnership.ts';
import { ProjectionDesk } from './projection-desk.ts';
import { PERIOD_1 } from './samples.ts';

describe('a rebuild of the projection', () => {
  let desk: Desk;
  let partnership: ProjectionDesk;
  /** How many records the projector was given: it gets those that came after them. */
  let given: number;

  beforeEach(async () => {
    given = 0;
    desk = await Desk.open({ stream: true });
    partnership = await ProjectionDesk.beside(desk);
    await complete(desk, [await desk.company('2800')]);
    await desk.start([await desk.company('9000')]);
    await follow();
  });

  /** As this desk's, but the process ends after so many writes. */
  const endingAfter = (writes: number): ProjectionDependencies => {
    let left = writes;
    const client = unreliableClient(({ command }) => {
      left -= command.startsWith('TransactWrite') ? 1 : 0;
      return left < 0 ? { before: new Crash() } : 'arrives';
    });
    return { ...partnership.dependencies, table: { name: desk.table.name, client } };
  };
  const follow = async (): Promise<void> => {
    const records = await partnership.stream();
    await partnership.follow(records.slice(given));
    given = records.length;
  };
  const isAsRebuilt = async (): Promise<void> => {
    const now = await partnership.projected();
    expect(now.agencyTotals).toEqual(now.totals);
    await rebuild(partnership.dependencies);
    expect(now).toEqual(await partnership.projected());
  };

  it('gives what the stream gave, in a generation of its own', async () => {
    const followed = await partnership.projected();
    expect(await rebuild(partnership.dependencies)).toEqual({ generation: 2, companies: 2, trajectories: 2 });
    expect(await partnership.projected()).toEqual(followed);
  });

  it('loses nothing that changes while it goes on, before and after the rows are placed', async () => {
    const { dependencies } = partnership;
    const [early, late] = [await desk.company('8500'), await desk.company('3000')];
    await follow();
    let [begun, placed] = [false, false];
    const interrupted: ProjectionDependencies = {
      ...dependencies,
      readCompanyFile: async (id) => {
        if (!begun) {
          begun = true;
          await complete(desk, [early]);
          await complete(desk, [await desk.company('2000')]);
          await follow();
        }
        return dependencies.readCompanyFile(id);
      },
      readTrajectoryRow: async (id, rules) => {
        if (!placed) {
          placed = true;
          await complete(desk, [early, late]);
          await rename(desk, early, 'Een nieuwe naam');
          await follow();
        }
        return dependencies.readTrajectoryRow(id, rules);
      },
    };
    await rebuild(interrupted);
    expect((await partnership.projected()).companies).toHaveLength(5);
    await isAsRebuilt();
  });

  it('can be broken off after any write and begun anew, with work going on in between', async () => {
    for (const writes of [0, 1, 2, 3, 4, 5, 1, 3]) {
      await expect(rebuild(endingAfter(writes))).rejects.toThrow(Crash);
      await rename(desk, await desk.company('2300'), `Na ${writes} keer schrijven`);
      await follow();
    }
    const { companies } = await partnership.projected();
    expect(companies).toHaveLength(10);
    await isAsRebuilt();
  });

  it('stops when another began, which goes on', async () => {
    const outcomes = await Promise.allSettled([rebuild(partnership.dependencies), rebuild(partnership.dependencies)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    await isAsRebuilt();
  });

  it('sees a company that the index does not show yet, when the projector saw it', async () => {
    const { table } = desk;
    const client = unreliableClient(() => 'arrives');
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        const isIndex = context.commandName === 'QueryCommand' && 'IndexName' in (args.input as object);
        return isIndex ? { ...answer, output: { ...answer.output, Items: [] } } : answer;
      },
      { step: 'initialize', name: 'indexLagsBehind' },
    );
    const followed = await partnership.projected();
    const behind = { ...partnership.dependencies, table: { name: table.name, client } };
    expect(await rebuild(behind)).toMatchObject({ companies: 2, trajectories: 2 });
    expect(await partnership.projected()).toEqual(followed);
  });

  it('leaves the last live generation to readers, and sweeps those before it', async () => {
    await rebuild(partnership.dependencies);
    expect(await partnership.itemsOf(1)).toBeGreaterThan(0);
    await expect(rebuild(endingAfter(3))).rejects.toThrow(Crash);
    await rebuild(partnership.dependencies);
    expect(await Promise.all([1, 2, 3, 4].map((generation) => partnership.itemsOf(generation)))).toEqual([
      0,
      expect.any(Number),
      0,
      expect.any(Number),
    ]);
    expect(await partnership.itemsOf(2)).toBeGreaterThan(0);
  });
});

describe('totals of a whole period', () => {
  it('are added in pieces that the store takes, and come out as they went in', async () => {
    const measures = Array.from({ length: 40 }, (_, index) => `realisedWithoutPublicBodies.measure${index}`);
    const sum = Object.fromEntries(
      quartersBetween(PERIOD_1.firstQuarter, PERIOD_1.lastQuarter).flatMap((quarter, index) =>
        measures.map((measure): [string, number] => [contributionKey(quarter, measure), index + 1]),
      ),
    );
    const { table } = await Desk.open();
    const key = keys.totals(1, 1);
    for (const piece of inPieces(sum))
      await table.client.send(new TransactWriteCommand({ TransactItems: [addToTotals(table.name, key, piece)] }));
    const [item] = await queryItems(table, { pk: key.pk, consistent: true });
    expect(totalsOf(item)).toEqual(sum);
  });

  it('are the same in pieces as in one', () => {
    const contribution = fc.dictionary(fc.string(), fc.integer({ min: 1, max: 9 }), { maxKeys: 400 });
    fc.assert(
      fc.property(contribution, (sum) => {
        const pieces = inPieces(sum);
        expect(sumOfContributions(pieces)).toEqual({ ...sum });
        expect(pieces.every((piece) => Object.keys(piece).length > 0)).toBe(true);
      }),
    );
  });
});
