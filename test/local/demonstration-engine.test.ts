import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../infra/local/engine.ts';
import { closedQuarters } from '../../infra/local/seed.ts';
import { startSeededEngine } from '../../infra/local/seeding.ts';
import { repositoryRoot } from '../../scripts/build-state.ts';
import { bundleOptions } from '../../scripts/functions-build.ts';
import { companyListSchema } from '../../shared/company/list.ts';
import { lookUpAnswerSchema, lookUpHitsSchema } from '../../shared/company/look-up/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import type { FunctionName } from '../../shared/kernel/functions.ts';
import { mailingsSchema } from '../../shared/notification/mailing.ts';
import { freePorts } from '../support/engine/ports.ts';

const NAMES: readonly FunctionName[] = [
  'partnership-api',
  'partnership-projector',
  'partnership-quarterly-summary',
  'partnership-monitoring-summary',
  'partnership-delivery-recovery',
  'partnership-register-check',
  'partnership-mail-events',
  'agency-api',
  'agency-quarterly-summary',
  'agency-monitoring-summary',
  'agency-delivery-recovery',
  'agency-mail-events',
  'agency-monitoring-quarters',
  'agency-worker',
];

let directory: string;
let engine: Engine;
/** Why a start before this one ended, when the agency had its data already. */
let brokenOff: unknown;

const bundleFunctions = async (): Promise<void> => {
  const bundle = (name: FunctionName) =>
    build(bundleOptions(join(repositoryRoot, 'functions/entry', `${name}.ts`), join(directory, 'bundles', name)));
  await Promise.all(NAMES.map(bundle));
};

const start = async (
  prepare: () => Promise<void> = async () => undefined,
  partnerships: readonly string[] = ['beta'],
): Promise<Engine> =>
  startSeededEngine(
    {
      port: await freePorts(),
      dataDirectory: join(directory, 'data'),
      partnerships,
      bundles: join(directory, 'bundles'),
    },
    prepare,
  );

const read = async (path: string, account: string): Promise<unknown> => {
  const headers = { authorization: `Bearer ${await engine.token(account)}` };
  return (await fetch(`${engine.addresses.web}/api${path}`, { headers })).json();
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demonstration-'));
  brokenOff = await start(() => Promise.reject(new Error('The build failed')), []).catch((thrown: unknown) => thrown);
  engine = await start(bundleFunctions);
}, 240_000);

afterAll(async () => {
  await engine.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('an engine that starts for the first time', () => {
  // It fills empty tables only: what was there already is gone, or it would not have started.
  it('begins anew when a start before it was broken off', async () => {
    expect(brokenOff).toEqual(new Error('The build failed'));
    await access(join(directory, 'data/seeded'));
  });

  it('shows the companies in its lists and on both dashboards', async () => {
    expect(await read('/partnerships/beta/companies?search=fabel', 'reader@beta')).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ enterpriseNumber: expect.stringMatching(/^09992/) })]),
    });
    const figures = { target: { companies: 66 }, progressBand: 'above', earlyWarning: false };
    expect(await read('/partnerships/beta/figures', 'coordinator@beta')).toMatchObject(figures);
    expect(await read('/agency/dashboard', 'analyst@agency')).toMatchObject({ partnerships: [figures] });
  });

  it('finds enterprises that do not exist in its look-up, and nobody has registered them', async () => {
    const found = await read('/partnerships/beta/company-look-up?search=regenboog', 'coach@beta');
    const { hits } = lookUpHitsSchema.parse(found);
    expect(hits.map(({ name }) => name)).toEqual(['Kartonnage Regenboogmolen bv']);
    const answer = await read(`/partnerships/beta/company-look-up/${hits[0]?.number}`, 'coach@beta');
    expect(lookUpAnswerSchema.parse(answer).findings[0]).toEqual({ code: 'notHereYet', outcome: 'ok' });
  });

  it('has laid its companies beside the KBO, which says something else of four', async () => {
    const { rows } = companyListSchema.parse(await read('/partnerships/beta/companies?register=differs', 'coach@beta'));
    expect(rows.flatMap(({ registerDiffers }) => registerDiffers).toSorted()).toEqual([
      'merged',
      'name',
      'seatMoved',
      'stopped',
    ]);
  });

  it('has closed its last two quarters, and mailed them in the language of each reader', async () => {
    const closed = closedQuarters(instant(new Date().toISOString()));
    for (const [place, account] of [
      ['partnerships/beta', 'finance@beta'],
      ['agency', 'auditor@agency'],
    ] as const)
      expect(await read(`/${place}/summaries`, account)).toMatchObject({
        snapshots: closed.toReversed().map((quarter) => ({ quarter })),
      });
    const everything = await engine.mails();
    const mails = everything.filter(({ subject }) => /(gerealiseerd|realised)/.test(subject));
    const addressed = mails.map(({ to }) => to[0]?.address ?? '');
    expect(addressed.every((address) => address.endsWith('.example'))).toBe(true);
    expect(new Set(addressed).size * closed.length).toBe(addressed.length);
    const toReader = mails.filter(({ to }) => to[0]?.address === 'lise.betamans@beta.example');
    expect(toReader.map(({ html }) => /<html[^>]*lang="(\w+)"/.exec(html)?.[1])).toEqual(closed.map(() => 'en'));
  });

  it('has mailed the closed quarter of the monitoring at the agency; in a partnership the mails wait for somebody to look', async () => {
    const mailed = async () =>
      (await engine.mails()).filter(({ subject }) => /(aan de slag|at work|afgesloten|closed)/.test(subject));
    await expect.poll(async () => (await mailed()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    const about = await mailed();
    expect(about.every(({ to }) => to[0]?.address.endsWith('@agency.example'))).toBe(true);
    const { kinds } = mailingsSchema.parse(await read('/partnerships/beta/mailings', 'finance@beta'));
    expect(kinds.map(({ kind, isReleased, waiting }) => [kind, isReleased, waiting > 0])).toEqual([
      ['quarterlySummary', true, false],
      ['monitoringSummary', false, true],
    ]);
  });

  it('keeps its data, and mails nothing again, when it starts once more', async () => {
    const mailsBefore = (await engine.mails()).length;
    const before = await read('/partnerships/beta/trajectories', 'coach@beta');
    await engine.stop();
    engine = await start();
    expect(await read('/partnerships/beta/trajectories', 'coach@beta')).toEqual(before);
    expect(await engine.mails()).toHaveLength(mailsBefore);
  }, 120_000);
});
