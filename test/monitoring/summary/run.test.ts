import { beforeEach, describe, expect, it } from 'vitest';
import { placeReported, publishedRepository } from '../../../functions/monitoring/published/repository.ts';
import {
  type MonitoringSummaryDependencies,
  monitoringContents,
} from '../../../functions/monitoring/summary/contents.ts';
import { mailClosedQuarters } from '../../../functions/monitoring/summary/run.ts';
import type { MailingDependencies } from '../../../functions/notification/mailing/send.ts';
import { instant, type Quarter } from '../../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { enter } from '../../access/samples.ts';
import { MailRoom } from '../../notification/samples.ts';
import { stoppingAt } from '../../notification/stopping-at.ts';
import { ALFA, Store } from '../../support/store.ts';
import { cellOf, provenance, Q1, Q2, SECOND } from '../figures/samples.ts';

/** A Thursday, the morning after the quarter was closed. */
const MORNING = '2026-09-10T05:20:00.000Z';

describe('the mails about closed quarters', () => {
  let store: Store;
  let agency: Store;
  let room: MailRoom;

  const close = async (quarter: Quarter, at: string, measurementId = provenance.measurementId): Promise<void> => {
    const cells = [cellOf('monitoring', {}, 120, { of: quarter, partnership: ALFA })];
    const published = { quarter, provenance: { ...provenance, measurementId }, cells };
    const closed = await agency.commit({ changes: [placeReported(ALFA, published, instant(at))], audit: [] });
    if (!closed.ok) throw new Error('Not closed');
  };
  const dependencies = (): MonitoringSummaryDependencies & MailingDependencies => ({
    ...room.dependencies,
    delivery: room.dependencies,
    published: publishedRepository(agency.table),
    audience: ALFA,
    partnershipIds: [],
    readRules: async () => DEFAULT_RULES,
    readVersions: async () => [DEFAULT_RULES],
    webOrigin: 'https://iwf.example',
  });
  const run = (quarter?: Quarter) => mailClosedQuarters(dependencies())({ quarter });
  const recover = () => {
    const contents = monitoringContents(dependencies());
    return room.recover({
      ...room.dependencies,
      contentOf: (delivery, { roles }) => contents.contentOf(delivery, { language: delivery.language, roles }),
    });
  };

  beforeEach(async () => {
    [store, agency] = await Promise.all([Store.open(), Store.open('agency')]);
    store.setClock(MORNING);
    room = new MailRoom(store);
    await enter(store);
    await room.release('monitoringSummary');
  });

  it('go out once, the morning after it was closed', async () => {
    await close(Q2, '2026-09-09T13:00:00.000Z');
    expect(await run()).toEqual({ quarters: 1, sent: 1 });
    expect(await run()).toEqual({ quarters: 1, already: 1 });
    expect(room.office.taken.map(({ subject }) => subject)).toEqual([
      '2026/Q2: 120 personen uit lokale partnerschappen aan de slag',
    ]);
  });

  it('go out again when it was opened, measured and closed again, and not when nothing else was reported', async () => {
    await close(Q2, '2026-09-09T13:00:00.000Z');
    await run();
    await close(Q2, '2026-09-10T04:00:00.000Z');
    expect(await run()).toEqual({ quarters: 1, already: 1 });
    await close(Q2, '2026-09-10T04:30:00.000Z', SECOND);
    expect(await run()).toEqual({ quarters: 1, sent: 1 });
  });

  it('are given up when the quarter was reported otherwise before they went out', async () => {
    await close(Q2, '2026-09-09T13:00:00.000Z');
    room.office.answers.push('unknown');
    await run();
    await close(Q2, '2026-09-10T04:30:00.000Z', SECOND);
    store.passMinutes(20);
    expect(await recover()).toMatchObject({ givenUp: 1 });
    expect(await run()).toEqual({ quarters: 1, sent: 1 });
    expect(room.office.taken).toHaveLength(1);
  });

  it('are not about a quarter that was closed long ago, unless an operator names it', async () => {
    await close(Q1, '2026-07-01T13:00:00.000Z');
    expect(await run()).toEqual({ quarters: 0 });
    expect(await run(Q1)).toEqual({ quarters: 1, sent: 1 });
    expect(await run(Q2)).toEqual({ quarters: 0 });
  });

  it.each(['2026-09-12T05:20:00.000Z', '2026-11-11T06:20:00.000Z', '2026-03-29T05:20:00.000Z'])(
    'do not go out on %s, a Saturday, a holiday or the Sunday on which the hour changes',
    async (now) => {
      await close(Q2, now);
      store.setClock(now);
      expect(await run()).toEqual({ quarters: 0 });
    },
  );

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'go out once each when the job stops at step %d and runs again',
    async (step) => {
      await enter(store, { subject: 'second', email: 'second@alfa.example' });
      await close(Q2, '2026-09-09T13:00:00.000Z');
      const around = stoppingAt(step);
      const { delivery } = dependencies();
      const stopping = { ...delivery, commit: around(delivery.commit), sendMail: around(delivery.sendMail) };
      await mailClosedQuarters({ ...dependencies(), delivery: stopping })({}).catch(() => undefined);
      // The mail service tells what it took.
      for (const { deliveryId } of room.office.taken) await room.eventOf('Send', deliveryId);
      store.passMinutes(20);
      await recover();
      await run();
      expect(room.office.taken.map(({ to }) => to).toSorted()).toEqual(['cato@alfa.example', 'second@alfa.example']);
      const records = await room.dependencies.repository.ofPeriod(Q2);
      expect(records.map(({ status }) => status)).toEqual(['sent', 'sent']);
      expect(await room.dependencies.repository.unsettled()).toEqual([]);
    },
  );
});
