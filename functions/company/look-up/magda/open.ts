import * as z from 'zod';
import type { config } from '../../../platform/config.ts';
import type { Magda } from './register.ts';
import { postTo } from './transport.ts';

const secretSchema = z.object({
  certificate: z.string().startsWith('-----BEGIN CERTIFICATE'),
  privateKey: z.string().startsWith('-----BEGIN'),
  /** `Afzender/Identificatie` and `Hoedanigheid` of the agreement with MAGDA. */
  sender: z.string().min(1),
  capacity: z.string().min(1).optional(),
});

/** AWS's own extension, a layer of the function, answers on loopback with a secret that the function's role may read. */
const EXTENSION = 'http://localhost:2773/secretsmanager/get';
const answerSchema = z.object({ SecretString: z.string() });

const readSecret = async (name: string, sessionToken: string): Promise<z.infer<typeof secretSchema>> => {
  const response = await fetch(`${EXTENSION}?secretId=${encodeURIComponent(name)}`, {
    headers: { 'X-Aws-Parameters-Secrets-Token': sessionToken },
    signal: AbortSignal.timeout(3000),
  });
  if (!response.ok) throw new Error('The secret of MAGDA cannot be read');
  return secretSchema.parse(JSON.parse(answerSchema.parse(await response.json()).SecretString));
};

/** MAGDA as it is configured. Without a secret, which only a laptop may be, a stand-in on loopback is asked without certificate. */
export const openMagda = async ({
  endpoint,
  secretName,
  sessionToken,
}: NonNullable<ReturnType<typeof config.magda>>): Promise<Magda> => {
  if (secretName === undefined) return { post: postTo({ endpoint }), sender: { identification: 'laptop' } };
  const { sender, capacity, ...identity } = await readSecret(secretName, sessionToken);
  return { post: postTo({ endpoint, identity }), sender: { identification: sender, capacity } };
};
