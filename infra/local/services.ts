import type { IncomingMessage } from 'node:http';
import { type LoopbackServer, listenOnLoopback, readBody } from './http-server.ts';
import { type MailService, SEND_EMAIL_PATH } from './mail/mail-service.ts';
import { answerQueueRequest, isQueueRequest, type JsonAnswer } from './queue/protocol.ts';
import type { Queues } from './queue/queues.ts';

const MAXIMUM_BODY_BYTES = 40 * 1024 * 1024;

export type ServicesOptions = {
  readonly port: number;
  readonly queues: Pick<Queues, 'byName'>;
  readonly mailService: Pick<MailService, 'sendEmail'>;
};

const notKnown = (request: IncomingMessage): JsonAnswer => ({
  status: 404,
  errorType: 'UnknownOperationException',
  body: { message: `${request.method} ${request.url} is not known here` },
});

const answer = async ({ queues, mailService }: ServicesOptions, request: IncomingMessage): Promise<JsonAnswer> => {
  const target = String(request.headers['x-amz-target'] ?? '');
  const content = await readBody(request, MAXIMUM_BODY_BYTES);
  if (request.method !== 'POST' || !content) return notKnown(request);
  if (isQueueRequest(target)) return answerQueueRequest(target, JSON.parse(content.toString('utf8')), queues.byName);
  if (request.url === SEND_EMAIL_PATH) return mailService.sendEmail(JSON.parse(content.toString('utf8')));
  return notKnown(request);
};

/** Speaks, on one address, the protocols in which the SDK reaches the queue and the mail service. */
export const startServices = (options: ServicesOptions): Promise<LoopbackServer> =>
  listenOnLoopback(async (request, response) => {
    const { status, body, errorType } = await answer(options, request).catch(
      (thrown): JsonAnswer => ({ status: 500, errorType: 'InternalFailure', body: { message: String(thrown) } }),
    );
    const errorHeader = errorType === undefined ? {} : { 'x-amzn-errortype': errorType };
    response.writeHead(status, { 'content-type': 'application/json', ...errorHeader });
    response.end(JSON.stringify(body));
  }, options.port);
