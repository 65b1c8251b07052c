import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CREDENTIALS, REGION } from '../../infra/local/functions/environment.ts';
import type { LoopbackServer } from '../../infra/local/http-server.ts';
import { type MailServer, type ReceivedMail, startMailServer } from '../../infra/local/mail/mail-server.ts';
import { createMailService, type MailService } from '../../infra/local/mail/mail-service.ts';
import { startServices } from '../../infra/local/services.ts';
import { freePorts } from '../support/engine/ports.ts';

let directory: string;
let mailServer: MailServer;
let mailService: MailService;
let services: LoopbackServer;
let client: SESv2Client;
let calls: { store: string; functionName: string; event: unknown }[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mail-'));
  const smtpPort = await freePorts();
  mailServer = await startMailServer({ smtpPort, pagePort: smtpPort + 1, directory });
  const invoker = {
    invoke: (store: string, functionName: string, event: unknown) => void calls.push({ store, functionName, event }),
  };
  mailService = createMailService({ smtpPort, stores: ['alfa', 'agency'], invoker });
  services = await startServices({
    port: 0,
    mailService,
    queues: { byName: new Map() },
  });
  client = new SESv2Client({ endpoint: `http://127.0.0.1:${services.port}`, region: REGION, credentials: CREDENTIALS });
});

beforeEach(() => {
  calls = [];
});

afterAll(async () => {
  client.destroy();
  await services.stop();
  await mailService.stop();
  await mailServer.stop();
  await rm(directory, { recursive: true, force: true });
});

const mail = (changes: Partial<SendEmailCommandInput> = {}): SendEmailCommandInput => ({
  FromEmailAddress: 'Partnerschap alfa <no-reply@alfa.example>',
  Destination: { ToAddresses: ['cato.alfaerts@alfa.example'] },
  Content: {
    Simple: {
      Subject: { Data: 'Kwartaal 2026/Q2: gerealiseerd', Charset: 'UTF-8' },
      Body: { Text: { Data: 'Café 97,60 %' }, Html: { Data: '<p>Café 97,60 %</p>' } },
      Headers: [{ Name: 'X-Delivery-Id', Value: 'dlv_1' }],
    },
  },
  EmailTags: [{ Name: 'deliveryId', Value: 'dlv_1' }],
  ConfigurationSetName: 'iwf-alfa',
  ...changes,
});

/** A mail stands on the page a moment after the server took it. */
const arrived = async (isIt: (mail: ReceivedMail) => boolean): Promise<ReceivedMail | undefined> => {
  await expect.poll(async () => (await mailServer.mails()).some(isIt), { timeout: 10_000 }).toBe(true);
  return (await mailServer.mails()).find(isIt);
};

describe('sending a mail', () => {
  it('puts it on the mail page with both bodies and its own headers, under the id that it answered', async () => {
    const { MessageId } = await client.send(new SendEmailCommand(mail()));
    const received = await arrived(({ headers }) => String(headers['message-id']).includes(String(MessageId)));
    expect(received).toMatchObject({
      subject: 'Kwartaal 2026/Q2: gerealiseerd',
      from: [{ address: 'no-reply@alfa.example', name: 'Partnerschap alfa' }],
      to: [{ address: 'cato.alfaerts@alfa.example' }],
      headers: { 'x-delivery-id': 'dlv_1', 'message-id': `<${MessageId}@eu-west-1.amazonses.com>` },
    });
    expect(received?.text).toContain('Café 97,60 %');
    expect(received?.html).toContain('<p>Café 97,60 %</p>');
  });

  it('tells the store of the configuration set that it was sent and delivered', async () => {
    const { MessageId } = await client.send(new SendEmailCommand(mail()));
    const common = { messageId: MessageId, tags: { 'ses:configuration-set': ['iwf-alfa'], deliveryId: ['dlv_1'] } };
    expect(calls).toEqual([
      {
        store: 'alfa',
        functionName: 'partnership-mail-events',
        event: expect.objectContaining({
          source: 'aws.ses',
          'detail-type': 'Email Sent',
          detail: { eventType: 'Send', mail: expect.objectContaining(common), send: {} },
        }),
      },
      {
        store: 'alfa',
        functionName: 'partnership-mail-events',
        event: expect.objectContaining({
          'detail-type': 'Email Delivered',
          detail: expect.objectContaining({ eventType: 'Delivery', mail: expect.objectContaining(common) }),
        }),
      },
    ]);
  });

  it('tells the store that a mail came back from the address of SES that does so', async () => {
    await client.send(new SendEmailCommand(mail({ Destination: { ToAddresses: ['bounce@simulator.amazonses.com'] } })));
    expect(calls.map(({ event }) => event)).toEqual([
      expect.objectContaining({ 'detail-type': 'Email Sent' }),
      expect.objectContaining({
        'detail-type': 'Email Bounced',
        detail: expect.objectContaining({ eventType: 'Bounce' }),
      }),
    ]);
  });

  it('tells the store that a reader complained, after the mail arrived', async () => {
    const to = { ToAddresses: ['complaint@simulator.amazonses.com'] };
    await client.send(new SendEmailCommand(mail({ Destination: to })));
    expect(calls.map(({ event }) => event)).toMatchObject([
      { detail: { eventType: 'Send' } },
      { detail: { eventType: 'Delivery' } },
      { 'detail-type': 'Email Complaint Received', detail: { eventType: 'Complaint' } },
    ]);
  });

  it('tells the agency of its own mails, and nobody of a mail without a configuration set', async () => {
    await client.send(new SendEmailCommand(mail({ ConfigurationSetName: 'iwf-agency' })));
    expect(calls.map(({ functionName }) => functionName)).toEqual(['agency-mail-events', 'agency-mail-events']);
    calls = [];
    await client.send(new SendEmailCommand(mail({ ConfigurationSetName: undefined })));
    expect(calls).toEqual([]);
  });

  it('passes on a message that is given whole', async () => {
    const raw = 'From: a@alfa.example\r\nTo: b@alfa.example\r\nSubject: Whole\r\nX-Kind: raw\r\n\r\nText\r\n';
    await client.send(new SendEmailCommand(mail({ Content: { Raw: { Data: Buffer.from(raw) } } })));
    expect((await arrived(({ subject }) => subject === 'Whole'))?.headers).toMatchObject({ 'x-kind': 'raw' });
  });

  it.each<[string, Partial<SendEmailCommandInput>]>([
    ['nobody to send it to', { Destination: { ToAddresses: [] } }],
    ['a tag with a character that SES refuses', { EmailTags: [{ Name: 'quarter', Value: '2026/Q2' }] }],
    ['no content', { Content: {} }],
  ])('is refused with %s', async (_what, changes) => {
    const refused = { FromEmailAddress: 'Geweigerd <refused@alfa.example>', ...changes };
    await expect(client.send(new SendEmailCommand(mail(refused)))).rejects.toMatchObject({
      name: 'BadRequestException',
    });
    // One that is taken after it arrives after it: then the refused one would stand there too.
    const { MessageId } = await client.send(new SendEmailCommand(mail({ ConfigurationSetName: undefined })));
    await arrived(({ headers }) => String(headers['message-id']).includes(String(MessageId)));
    const senders = (await mailServer.mails()).flatMap(({ from }) => from.map(({ address }) => address));
    expect(senders).not.toContain('refused@alfa.example');
    expect(calls).toEqual([]);
  });
});
