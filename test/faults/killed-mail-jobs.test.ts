import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { placeReported } from '../../functions/monitoring/published/repository.ts';
import { instant, isoDate, quarter } from '../../shared/kernel/dates.ts';
import type { Delivery } from '../../shared/notification/schema.ts';
import { enter } from '../access/samples.ts';
import { cellOf, provenance } from '../monitoring/figures/samples.ts';
import { MailRoom } from '../notification/samples.ts';
import { ALFA, Store } from '../support/store.ts';
import { type JobSettings, MAIL_JOBS, type MailJob } from './mail-job.ts';

/** A business day on which all three have something to tell. */
const MORNING = '2026-10-06T05:45:00.000Z';
const READERS = ['first@alfa.example', 'second@alfa.example'];

/** Of which mail, and when: before the mail service has it, when it has it and did not answer, or as it answers. */
type Moment = { readonly mail: number; readonly when: 'before' | 'unanswered' | 'answered' };
const MOMENTS: readonly Moment[] = [
  { mail: 1, when: 'before' },
  { mail: 1, when: 'unanswered' },
  { mail: 1, when: 'answered' },
  { mail: 2, when: 'before' },
  { mail: 2, when: 'unanswered' },
];

const sent = z.object({
  Destination: z.object({ ToAddresses: z.tuple([z.string()]) }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })),
});

/** A mail service that kills whoever hands a mail over, at one moment; what it took, it remembers. */
class DeadlyMailService {
  readonly taken: { readonly to: string; readonly deliveryId: string }[] = [];
  moment: Moment | undefined;
  victim: ChildProcess | undefined;
  #asked = 0;
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.#asked += 1;
      const kills = this.moment?.mail === this.#asked ? this.moment.when : undefined;
      if (kills === 'before') return this.#kill();
      const mail = sent.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      const deliveryId = mail.EmailTags.find(({ Name }) => Name === 'delivery')?.Value ?? '';
      this.taken.push({ to: mail.Destination.ToAddresses[0], deliveryId });
      if (kills === 'unanswered') return this.#kill();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ MessageId: `message-${this.#asked}` }), () => {
        if (kills === 'answered') this.#kill();
      });
    });
  });

  #kill(): void {
    this.victim?.kill('SIGKILL');
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  get address(): string {
    // A server on a port has an address of this kind.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

describe('a job that mails, killed as a process', () => {
  let store: Store;
  let agency: Store;
  let room: MailRoom;
  let service: DeadlyMailService;
  let directory: string;

  beforeEach(async () => {
    [store, agency] = await Promise.all([Store.open(), Store.open('agency')]);
    store.setClock(MORNING);
    room = new MailRoom(store);
    service = new DeadlyMailService();
    await service.start();
    directory = await mkdtemp(join(tmpdir(), 'iwf-killed-'));
    for (const email of READERS) await enter(store, { subject: email, email });
    await room.release('quarterlySummary');
    await room.release('monitoringSummary');
    const cells = [cellOf('monitoring', {}, 120, { of: quarter('2026/Q3'), partnership: ALFA })];
    const published = { quarter: quarter('2026/Q3'), provenance, cells };
    const closedAt = instant('2026-10-05T13:00:00.000Z');
    await agency.commit({ changes: [placeReported(ALFA, published, closedAt)], audit: [] });
  });
  afterEach(async () => {
    await service.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** Runs the job in a process of its own. Gives by what it ended. */
  const run = async (job: MailJob): Promise<NodeJS.Signals | number | null> => {
    const names = { table: store.table.name, agencyTable: agency.table.name };
    const settings: JobSettings = { job, now: store.system.now(), directory, ...names };
    const child = spawn(process.execPath, [join(import.meta.dirname, 'mail-job.ts'), JSON.stringify(settings)], {
      env: { ...process.env, AWS_ENDPOINT_URL_SESV2: service.address },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    service.victim = child;
    await once(child, 'exit');
    return child.signalCode ?? child.exitCode;
  };
  const deliveriesOf = (job: MailJob): Promise<Delivery[]> =>
    room.dependencies.repository.ofPeriod(job === 'reminders' ? isoDate('2026-10-06') : quarter('2026/Q3'));

  describe.each(MAIL_JOBS)('%s', (job) => {
    it.each(MOMENTS)('claims and sends each mail once when it dies at mail $mail, $when', async (moment) => {
      service.moment = moment;
      expect(await run(job)).toBe('SIGKILL');
      // The claim stands before the mail, and there is none of a mail that was not begun. Answered, it may have begun the next one.
      const claimed = (await deliveriesOf(job)).length;
      expect(claimed - moment.mail).toBeLessThanOrEqual(moment.when === 'answered' ? 1 : 0);
      expect(claimed).toBeGreaterThanOrEqual(moment.mail);
      service.moment = undefined;

      // The mail service tells what it took; the job is run again; the recovery sends what nobody has.
      for (const { deliveryId } of service.taken) await room.eventOf('Send', deliveryId);
      expect(await run(job)).toBe(0);
      store.passMinutes(20);
      await room.recover();
      const taken = [...service.taken, ...room.office.taken].map(({ to }) => to);
      expect(taken.toSorted()).toEqual(READERS);
      const deliveries = await deliveriesOf(job);
      expect(deliveries.map(({ status }) => status)).toEqual(['sent', 'sent']);
      expect(new Set(deliveries.map(({ recipient }) => recipient)).size).toBe(2);
      // Nothing is left for another run, nor for the recovery.
      expect(await run(job)).toBe(0);
      await room.recover();
      expect(service.taken.length + room.office.taken.length).toBe(2);
      expect(await room.dependencies.repository.unsettled()).toEqual([]);
    });
  });
});
