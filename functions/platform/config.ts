import * as z from 'zod';
import { ENV, type EnvName } from '../../shared/kernel/env.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';

/** The only place that reads the environment. A missing or ill-formed value stops the function at its start, by name. */
const read = <Schema extends z.ZodType>(name: EnvName, schema: Schema): z.infer<Schema> => {
  const parsed = schema.safeParse(process.env[name]);
  if (!parsed.success) throw new Error(`Environment variable ${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

const text = z.string().min(1);

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d+(\/|$)/;
/** AWS sets this on every Lambda function; the laptop's engine and the tests never do. */
const onLambda = (): boolean => process.env.AWS_LAMBDA_FUNCTION_NAME !== undefined;

/** A key set and an issuer over plain http are accepted on loopback only, and never on AWS. */
const trustedUrl = text.refine((url) => url.startsWith('https://') || (!onLambda() && LOOPBACK.test(url)), {
  error: 'must be https',
});

const partnershipIds = z
  .string()
  .transform((list) => list.split(',').filter((id) => id !== ''))
  .pipe(z.array(partnershipIdSchema));

const tablesByPlace = z
  .string()
  .transform((list) => list.split(',').map((pair) => pair.split('=')))
  .pipe(z.array(z.tuple([text, text])));

export const config = {
  store: () => read(ENV.store, text),
  partnershipId: () => read(ENV.store, partnershipIdSchema),
  tableName: () => read(ENV.tableName, text),
  referenceTableName: () => read(ENV.referenceTableName, text),
  agencyTableName: () => read(ENV.agencyTableName, text),
  /** Of each place, the table in which its directory of people stands. */
  directoryTables: () => read(ENV.directoryTables, tablesByPlace),
  documentBucket: () => read(ENV.documentBucket, text),
  snapshotBucket: () => read(ENV.snapshotBucket, text),
  /** A laptop's storage, which the SDK finds by this setting of its own, has its buckets in the path and not in the host name. */
  documentPathStyle: () => process.env.AWS_ENDPOINT_URL_S3 !== undefined,
  taskQueueUrl: () => read(ENV.taskQueueUrl, text),
  token: () => ({
    issuer: read(ENV.tokenIssuer, trustedUrl),
    keySetUrl: read(ENV.tokenKeySetUrl, trustedUrl),
    clientId: read(ENV.tokenClientId, text),
  }),
  mail: () => ({
    sender: read(ENV.mailSender, text),
    configurationSet: read(ENV.mailConfigurationSet, text),
  }),
  webOrigin: () => read(ENV.webOrigin, trustedUrl),
  /** Nothing when MAGDA is not switched on. On AWS it is never asked without a certificate, nor over plain http. */
  magda: () => {
    if ((process.env[ENV.magdaEndpoint] ?? '') === '') return undefined;
    const endpoint = read(ENV.magdaEndpoint, trustedUrl);
    if (!onLambda()) return { endpoint, secretName: undefined, sessionToken: '' };
    const sessionToken = process.env.AWS_SESSION_TOKEN ?? '';
    return { endpoint, secretName: read(ENV.magdaSecretName, text), sessionToken };
  },
  partnerships: () => ({
    active: read(ENV.activePartnerships, partnershipIds),
    archived: read(ENV.archivedPartnerships, partnershipIds),
  }),
} as const;
export type TokenConfig = ReturnType<typeof config.token>;
