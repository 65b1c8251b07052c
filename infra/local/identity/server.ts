import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { portOf } from '../addresses.ts';
import { type LoopbackServer, listenOnLoopback, readBody } from '../http-server.ts';
import { failurePage, SIGN_OUT_SCRIPT, SIGN_OUT_SCRIPT_PATH, STYLE_PATH, signInPage } from './pages.ts';
import { accountsOfNow, createProvider, type IdentityOptions, SIGN_IN_PATH } from './provider.ts';
import { STYLE } from './style.ts';
import { languageOf } from './texts.ts';

const MAXIMUM_FORM_BYTES = 4096;

/** The form of a sign-in ends, by redirects, at the web: browsers hold those against `form-action` too. */
const pageHeaders = (webOrigin: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    'img-src data:',
    `form-action 'self' ${webOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

const send = (response: ServerResponse, status: number, contentType: string, body: string): void => {
  response.writeHead(status, { 'content-type': `${contentType}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
};

const isExpired = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'SessionNotFound';

const wishedLanguage = (request: IncomingMessage, requested: unknown): string => {
  const chosen = new URL(request.url ?? '/', 'http://local').searchParams.get('language');
  return chosen ?? (typeof requested === 'string' ? requested : 'nl');
};

const showAccounts = async (
  provider: Provider,
  options: IdentityOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { params } = await provider.interactionDetails(request, response);
  const language = languageOf(wishedLanguage(request, params.ui_locales));
  send(response, 200, 'text/html', signInPage(await accountsOfNow(options), language));
};

const signIn = async (
  provider: Provider,
  options: IdentityOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const form = new URLSearchParams((await readBody(request, MAXIMUM_FORM_BYTES))?.toString('utf8'));
  const account = (await accountsOfNow(options)).find(({ name }) => name === form.get('account'));
  if (!account) return send(response, 400, 'text/plain', 'Onbekend account / Unknown account');
  await provider.interactionFinished(request, response, { login: { accountId: account.name } });
};

const interact = async (
  provider: Provider,
  options: IdentityOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    await (request.method === 'POST' ? signIn : showAccounts)(provider, options, request, response);
  } catch (thrown) {
    if (!isExpired(thrown)) throw thrown;
    send(response, 400, 'text/html', failurePage(options.webOrigin));
  }
};

/** Runs the OpenID provider with its sign-in page on loopback. Throws `PortTaken`. */
export const startIdentity = (options: IdentityOptions): Promise<LoopbackServer> => {
  const provider = createProvider(options);
  const protocol = provider.callback();
  const headers = pageHeaders(options.webOrigin);
  return listenOnLoopback(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = request.url?.split('?')[0] ?? '/';
    if (path === STYLE_PATH) return send(response, 200, 'text/css', STYLE);
    if (path === SIGN_OUT_SCRIPT_PATH) return send(response, 200, 'text/javascript', SIGN_OUT_SCRIPT);
    if (!path.startsWith(`${SIGN_IN_PATH}/`)) return protocol(request, response);
    try {
      await interact(provider, options, request, response);
    } catch (thrown) {
      process.stderr.write(`The sign-in failed: ${thrown}\n`);
      if (!response.headersSent) send(response, 500, 'text/html', failurePage(options.webOrigin));
    }
  }, portOf(options.issuer));
};
