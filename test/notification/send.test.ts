import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSendMail, type SendMail } from '../../functions/platform/mail/send.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { type LoopbackServer, listenOnLoopback, readBody } from '../../infra/local/http-server.ts';
import { type SendEmail, sendEmailSchema } from '../../infra/local/mail/send-email.ts';

type Answer = { readonly status: number; readonly type?: string } | 'hangUp';

const mail = {
  to: 'lezer@alfa.example',
  subject: 'Onderwerp é',
  text: 'Tekst',
  html: '<p>Tekst</p>',
  deliveryId: 'dlv_1',
};

/** The mail service's own protocol over a real connection: what does it make of an answer, or of none? */
describe('handing a mail to the mail service', () => {
  let server: LoopbackServer;
  let answers: Answer[];
  let asked: SendEmail[];
  let naps: number[];
  let send: SendMail;

  beforeAll(async () => {
    server = await listenOnLoopback(async (request, response) => {
      const body = await readBody(request, 1_000_000);
      asked.push(sendEmailSchema.parse(JSON.parse(String(body))));
      const answer = answers.shift() ?? { status: 200 };
      if (answer === 'hangUp') return void request.socket.destroy();
      const { status, type } = answer;
      response.writeHead(status, { 'content-type': 'application/json', ...(type ? { 'x-amzn-errortype': type } : {}) });
      response.end(JSON.stringify(status === 200 ? { MessageId: 'message-1' } : { message: 'no' }));
    }, 0);
    vi.stubEnv('AWS_ENDPOINT_URL_SESV2', `http://127.0.0.1:${server.port}`);
  });
  beforeEach(() => {
    [answers, asked, naps] = [[], [], []];
    const system = { ...realSystem, sleep: async (milliseconds: number) => void naps.push(milliseconds) };
    send = makeSendMail({ store: 'alfa', sender: 'no-reply@alfa.example', configurationSet: 'iwf-alfa' }, system);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server.stop();
  });

  it('sends both parts, the tags by which events come back, and the header', async () => {
    expect(await send(mail)).toEqual({ ok: true, value: { messageId: 'message-1' } });
    expect(asked).toEqual([
      {
        FromEmailAddress: 'no-reply@alfa.example',
        Destination: { ToAddresses: ['lezer@alfa.example'], CcAddresses: [], BccAddresses: [] },
        Content: {
          Simple: {
            Subject: { Data: 'Onderwerp é', Charset: 'UTF-8' },
            Body: {
              Text: { Data: 'Tekst', Charset: 'UTF-8' },
              Html: { Data: '<p>Tekst</p>', Charset: 'UTF-8' },
            },
            Headers: [
              { Name: 'X-Delivery-Id', Value: 'dlv_1' },
              { Name: 'Auto-Submitted', Value: 'auto-generated' },
            ],
          },
        },
        EmailTags: [
          { Name: 'delivery', Value: 'dlv_1' },
          { Name: 'store', Value: 'alfa' },
        ],
        ConfigurationSetName: 'iwf-alfa',
      },
    ]);
  });

  it.each([
    [{ status: 400, type: 'MessageRejected' }, 'refused'],
    [{ status: 400, type: 'BadRequestException' }, 'refused'],
    [{ status: 400, type: 'SendingPausedException' }, 'notNow'],
    [{ status: 404, type: 'NotFoundException' }, 'notNow'],
    [{ status: 403, type: 'AccessDeniedException' }, 'notNow'],
    [{ status: 500, type: 'InternalServiceErrorException' }, 'unknown'],
    [{ status: 503 }, 'unknown'],
    ['hangUp', 'unknown'],
  ] as const)('understands %j as %s, and asks once only', async (answer, failure) => {
    answers.push(answer);
    expect(await send(mail)).toEqual({ ok: false, error: failure });
    expect(asked).toHaveLength(1);
  });

  it('waits longer and longer when it goes too fast, and then sends', async () => {
    answers.push({ status: 429, type: 'TooManyRequestsException' }, { status: 429, type: 'TooManyRequestsException' });
    expect((await send(mail)).ok).toBe(true);
    expect(asked).toHaveLength(3);
    expect(naps).toHaveLength(2);
    expect(naps[0]).toBeGreaterThanOrEqual(1000);
    expect(naps[1]).toBeGreaterThanOrEqual(2000);
  });

  it('leaves it for later when it keeps going too fast', async () => {
    answers.push(...Array<Answer>(9).fill({ status: 429, type: 'TooManyRequestsException' }));
    expect(await send(mail)).toEqual({ ok: false, error: 'notNow' });
    expect(asked).toHaveLength(4);
  });
});
