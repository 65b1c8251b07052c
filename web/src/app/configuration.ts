/** What `/config.json` says of the place where the web runs. */
export type WebConfiguration = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** How long a sign-in lasts, in seconds, however often it is renewed; absent when the provider sets no end. */
  readonly sessionSeconds?: number;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Throws when the file cannot be fetched or says too little to sign in with. */
export const loadConfiguration = async (): Promise<WebConfiguration> => {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  const { issuer, clientId, scope, sessionSeconds }: Record<string, unknown> = await response.json();
  if (!isText(issuer) || !isText(clientId) || !isText(scope)) throw new Error('config.json is incomplete');
  const seconds = Number(sessionSeconds);
  return { issuer, clientId, scope, ...(seconds > 0 ? { sessionSeconds: seconds } : {}) };
};
