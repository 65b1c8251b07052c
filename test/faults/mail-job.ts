import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { peopleOf } from '../../functions/access/directory.ts';
import { publishedRepository } from '../../functions/monitoring/published/repository.ts';
import { mailClosedQuarters } from '../../functions/monitoring/summary/run.ts';
import { releaseRepository } from '../../functions/notification/mailing/release.ts';
import { deliveryRepository } from '../../functions/notification/repository.ts';
import { suppressedAddresses } from '../../functions/notification/suppressed/addresses.ts';
import { documentClient } from '../../functions/platform/dynamo/client.ts';
import { makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { makeSendMail } from '../../functions/platform/mail/send.ts';
import type { SnapshotStore } from '../../functions/platform/storage/snapshot-store.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { reminderRepository } from '../../functions/reminder/repository.ts';
import { runReminders } from '../../functions/reminder/run.ts';
import { buildPartnershipSummary } from '../../functions/summary/build-partnership.ts';
import { snapshotRepository } from '../../functions/summary/repository.ts';
import { runQuarterlySummary } from '../../functions/summary/run.ts';
import { instant, isoDate, quarter } from '../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { ok } from '../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { item } from '../reminder/samples.ts';
import { figuresOf } from '../summary/samples.ts';

/** The jobs that mail people. */
export const MAIL_JOBS = ['reminders', 'quarterlySummary', 'monitoringSummary'] as const;
export type MailJob = (typeof MAIL_JOBS)[number];
export type JobSettings = {
  readonly job: MailJob;
  readonly now: string;
  readonly table: string;
  readonly agencyTable: string;
  /** Where frozen summaries lie. */
  readonly directory: string;
};

const ORIGIN = 'https://iwf.example';
const readRules = async () => DEFAULT_RULES;

/** Objects that are never overwritten, in files: what a killed process placed, the next one finds. */
const snapshotsIn = (directory: string): SnapshotStore => {
  const fileOf = (key: string): string => join(directory, key.replaceAll('/', '-'));
  const read = (key: string): Promise<string> => readFile(fileOf(key), 'utf8');
  return {
    read,
    place: async (key, body) => {
      if (!existsSync(fileOf(key))) await writeFile(fileOf(key), body);
      return read(key);
    },
  };
};

const run = async ({ job, now, table: name, agencyTable, directory }: JobSettings): Promise<unknown> => {
  const client = documentClient();
  const table = { client, name };
  const system = { ...realSystem, now: () => instant(now) };
  const commit = makeCommit(table, system);
  const author = { subject: `system:${job}`, roles: ['system'] };
  const people = peopleOf(table);
  const settings = { store: 'alfa', sender: 'no-reply@alfa.example', configurationSet: 'iwf-alfa' };
  const delivery = {
    ...{ repository: deliveryRepository(table), suppressed: suppressedAddresses(table), store: 'alfa' },
    ...{ commit, system, author, sendMail: makeSendMail(settings, system) },
  };
  const mailing = { delivery, people, mayGoOut: releaseRepository(table).mayGoOut };
  switch (job) {
    case 'reminders': {
      const readers = (await people.all()).map(({ id }) => id);
      const open = [item({ people: readers, due: isoDate('2026-10-02') })];
      const sources = [{ items: async () => open }];
      const told = reminderRepository(table);
      const hasEnded = async () => false;
      const where = { webOrigin: ORIGIN, home: '/partnerships/alfa' };
      return runReminders({ ...where, sources, told, hasEnded, people, readRules, delivery })();
    }
    case 'quarterlySummary': {
      const build = async () => ok(buildPartnershipSummary(figuresOf({ retrievedAt: system.now() }), DEFAULT_RULES));
      const snapshots = { repository: snapshotRepository(table), snapshotStore: snapshotsIn(directory) };
      const freeze = { ...snapshots, commit, system, author, build };
      return runQuarterlySummary({ ...mailing, freeze, webOrigin: ORIGIN })(quarter('2026/Q3'));
    }
    case 'monitoringSummary': {
      const published = publishedRepository({ client, name: agencyTable });
      const audience = partnershipIdSchema.parse('alfa');
      const rules = { readRules, readVersions: async () => [DEFAULT_RULES] };
      return mailClosedQuarters({
        ...{ ...mailing, ...rules, published, audience, system },
        ...{ partnershipIds: [], webOrigin: ORIGIN },
      })({});
    }
  }
};

/** A process of its own, so that it can be killed for good: `node mail-job.ts <settings>`. */
const [, , given] = process.argv;
if (import.meta.main && given !== undefined) await run(JSON.parse(given));
