import { createHash, randomBytes } from 'node:crypto';

export type SignInOptions = { readonly issuer: string; readonly webOrigin: string; readonly language?: string };
export type Tokens = { readonly accessToken: string; readonly idToken: string; readonly refreshToken: string };

/** A person's browser and the web together, as far as signing in goes: the code flow with PKCE, with cookies kept between steps. */
export class SignInFlow {
  readonly #options: SignInOptions;
  readonly #cookies = new Map<string, string>();
  readonly #verifier = randomBytes(32).toString('base64url');

  constructor(options: SignInOptions) {
    this.#options = options;
  }

  /** Begins a sign-in, as the web does. */
  open(): Promise<Response> {
    const query = new URLSearchParams({
      client_id: 'web',
      redirect_uri: this.#callback,
      response_type: 'code',
      scope: 'openid offline_access iwf/api',
      state: 'somewhere',
      code_challenge: createHash('sha256').update(this.#verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...(this.#options.language ? { ui_locales: this.#options.language } : {}),
    });
    return this.#visit(`${this.#options.issuer}/auth?${query}`);
  }

  /** The page that lists the accounts. */
  async page(): Promise<string> {
    return (await this.#visit(this.#locationOf(await this.open()))).text();
  }

  /** Chooses an account on the sign-in page and trades the code for tokens. */
  async signIn(account: string): Promise<Tokens> {
    const signInPage = this.#locationOf(await this.open());
    await this.#visit(signInPage);
    let location = this.#locationOf(await this.#visit(signInPage, new URLSearchParams({ account })));
    while (!location.startsWith(this.#callback)) location = this.#locationOf(await this.#visit(location));
    const code = new URL(location).searchParams.get('code') ?? '';
    return this.#token({
      grant_type: 'authorization_code',
      code,
      redirect_uri: this.#callback,
      code_verifier: this.#verifier,
    });
  }

  /** New tokens for a refresh token. Rejects with the error code of the provider. */
  refresh(refreshToken: string): Promise<Tokens> {
    return this.#token({ grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  /** Signs out and gives the address at which that ends. */
  async signOut(idToken: string): Promise<string> {
    const query = new URLSearchParams({
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.#options.webOrigin}/`,
    });
    const page = await (await this.#visit(`${this.#options.issuer}/session/end?${query}`)).text();
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    return this.#locationOf(await this.#visit(action, new URLSearchParams({ xsrf, logout: 'yes' })));
  }

  get #callback(): string {
    return `${this.#options.webOrigin}/auth/callback`;
  }

  #locationOf(answer: Response): string {
    const location = answer.headers.get('location');
    if (!location) throw new Error(`No redirect but ${answer.status} from ${answer.url}`);
    return new URL(location, this.#options.issuer).href;
  }

  async #visit(url: string, form?: URLSearchParams): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return answer;
  }

  async #token(form: Record<string, string>): Promise<Tokens> {
    const body = new URLSearchParams({ client_id: 'web', ...form });
    const answer = await fetch(`${this.#options.issuer}/token`, { method: 'POST', body });
    const tokens = await answer.json();
    if (!answer.ok) throw new Error(tokens.error);
    return { accessToken: tokens.access_token, idToken: tokens.id_token, refreshToken: tokens.refresh_token };
  }
}
