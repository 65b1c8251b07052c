import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { MagdaFailure } from './failure.ts';

/** Somebody waits with a form open: sooner than this MAGDA answers, or the loaded extract does. */
const DEADLINE_MILLISECONDS = 4000;
/** The largest enterprises have thousands of establishments of about 2 kB each. */
const MAXIMUM_CHARACTERS = 20_000_000;

export type MagdaConnection = {
  readonly endpoint: string;
  /** With which the product shows who it is, in PEM; none to a stand-in on loopback. */
  readonly identity?: { readonly certificate: string; readonly privateKey: string } | undefined;
  readonly deadlineMilliseconds?: number;
  readonly maximumCharacters?: number;
};

/** Sends a SOAP message and gives the text of the answer. */
export type Post = (message: string) => Promise<Result<string, MagdaFailure>>;

/** A SOAP fault comes with status 500: it is read as an answer. */
const isAnswer = (status: number | undefined): boolean => status === 200 || status === 500;

/** Nothing is followed and nothing is tried again: the extract answers sooner. */
export const postTo =
  ({
    endpoint,
    identity,
    deadlineMilliseconds = DEADLINE_MILLISECONDS,
    maximumCharacters = MAXIMUM_CHARACTERS,
  }: MagdaConnection): Post =>
  (message) =>
    new Promise((resolve) => {
      const open = endpoint.startsWith('https:') ? overTls : overHttp;
      const signal = AbortSignal.timeout(deadlineMilliseconds);
      const failed = (): void => resolve(fail({ cause: signal.aborted ? 'tooLate' : 'unreachable' }));
      const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' };
      const secured = identity ? { cert: identity.certificate, key: identity.privateKey } : {};
      const sent = open(endpoint, { method: 'POST', headers, signal, ...secured }, (response) => {
        if (!isAnswer(response.statusCode)) {
          response.destroy();
          resolve(fail({ cause: 'refused', code: String(response.statusCode) }));
          return;
        }
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
          if (text.length <= maximumCharacters) return;
          resolve(fail({ cause: 'tooLarge' }));
          response.destroy();
        });
        response.on('error', failed);
        response.on('aborted', failed);
        response.on('end', () => resolve(ok(text)));
      });
      sent.on('error', failed);
      sent.end(message);
    });
