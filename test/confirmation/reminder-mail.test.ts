import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { showConfirmation } from '../../functions/confirmation/answer.ts';
import { hearOfConfirmation } from '../../functions/confirmation/mail-event.ts';
import { confirmationRemindersHandler } from '../../functions/jobs/confirmation-reminders.ts';
import { mailEventsHandler } from '../../functions/jobs/mail-events.ts';
import { deliveryRepository } from '../../functions/notification/repository.ts';
import { makeSendMail } from '../../functions/platform/mail/send.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { type MailServer, startMailServer } from '../../infra/local/mail/mail-server.ts';
import { createMailService, type MailService } from '../../infra/local/mail/mail-service.ts';
import { startServices } from '../../infra/local/services.ts';
import { withoutRecords } from '../jobs/without-records.ts';
import { freePorts } from '../support/engine/ports.ts';
import { accepted } from '../trajectory/desk.ts';
import { RequestDesk } from './request-desk.ts';

const CONTEXT = { functionName: 'test', awsRequestId: 'test', getRemainingTimeInMillis: () => 60_000 } as never;
const AUTHOR = { subject: 'system:mail-events', roles: ['system'] };

/** Over a real SMTP connection, with the events that the mail service gives back. */
describe('the job that reminds', () => {
  let directory: string;
  let mailServer: MailServer;
  let mailService: MailService;
  let services: Awaited<ReturnType<typeof startServices>>;
  const events: unknown[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reminder-'));
    const smtpPort = await freePorts();
    mailServer = await startMailServer({ smtpPort, pagePort: smtpPort + 1, directory });
    const invoker = { invoke: (_store: string, _name: string, event: unknown) => void events.push(event) };
    mailService = createMailService({ smtpPort, stores: ['alfa'], invoker });
    services = await startServices({ port: 0, mailService, queues: { byName: new Map() } });
    vi.stubEnv('AWS_ENDPOINT_URL_SESV2', `http://127.0.0.1:${services.port}`);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await services.stop();
    await mailService.stop();
    await mailServer.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('mails a link that works, and hears that the mail arrived', async () => {
    const at = await RequestDesk.open();
    await at.askedToken();
    at.later = 10;
    const settings = { store: 'alfa', sender: 'no-reply@alfa.example', configurationSet: 'iwf-alfa' };
    const hasEnded = async () => false;
    const dependencies = { ...at.dependencies, hasEnded, sendMail: makeSendMail(settings, realSystem) };
    const remind = confirmationRemindersHandler(dependencies, withoutRecords);
    expect(await remind({ scheduledFor: '2024-11-25T07:15:00.000Z' }, CONTEXT)).toMatchObject({ reminded: 1 });
    const received = (await mailServer.mails()).at(-1);
    expect(received).toMatchObject({ to: [{ address: at.email }], subject: expect.stringMatching(/^Herinnering/) });
    const token = /bevestiging\/alfa#([\w-]{43})/.exec(received?.text ?? '')?.[1] ?? '';
    accepted(await showConfirmation(dependencies)({ token }));
    const hear = mailEventsHandler(
      {
        ...dependencies,
        repository: deliveryRepository(at.desk.table),
        store: 'alfa',
        author: AUTHOR,
        tellOthers: hearOfConfirmation(dependencies, AUTHOR),
      },
      withoutRecords,
    );
    expect(events).toHaveLength(2);
    for (const event of events) await hear(event, CONTEXT);
    expect(await at.last()).toMatchObject({ mail: 'delivered', reminders: [{ attempts: 1 }] });
  });
});
