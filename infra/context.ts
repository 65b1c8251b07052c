import type { Node } from 'constructs';
import * as z from 'zod';
import { partnershipIdSchema } from '../shared/kernel/ids.ts';
import { CannotDeploy } from './constructs/cannot-deploy.ts';

const MAXIMUM_ACTIVE = 3;

const partnershipId = z.string().transform((id, issues) => {
  const parsed = partnershipIdSchema.safeParse(id);
  if (parsed.success) return parsed.data;
  issues.addIssue({
    code: 'custom',
    message: `"${id}" is no partnership id: 2 to 20 lower case letters and digits, a letter first, and not a reserved word`,
  });
  return z.NEVER;
});

/** P:57-58 at most three partnerships are selected; who leaves is archived: its store stays and stays readable. */
const partnershipsSchema = z
  .strictObject({ active: z.array(partnershipId), archived: z.array(partnershipId).default([]) })
  .superRefine(({ active, archived }, issues) => {
    const refuse = (message: string) => issues.addIssue({ code: 'custom', message });
    if (active.length < 1 || active.length > MAXIMUM_ACTIVE)
      refuse(`one to ${MAXIMUM_ACTIVE} partnerships are active at a time, not ${active.length}`);
    const all = [...active, ...archived];
    for (const id of new Set(all.filter((id, index) => all.indexOf(id) !== index)))
      refuse(`"${id}" is named more than once; an id is used by one partnership, active or archived`);
  });

const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https address' });
const hostName = z.string().regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, { error: 'must be a host name' });

const contextSchema = z.object({
  /** Where everything but CloudFront's certificate and firewall lives; those are bound to us-east-1. */
  region: z.string().regex(/^eu-[a-z]+-\d$/, { error: 'must be a region in the European Union, such as eu-central-1' }),
  partnerships: partnershipsSchema,
  /** The address that people type and that links in mails carry. */
  domainName: hostName,
  signIn: z.strictObject({
    /** `https://<prefix>.auth.<region>.amazoncognito.com` is where the browser is sent to sign in. */
    domainPrefix: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/),
    oidcProvider: z.strictObject({
      name: z.string().regex(/^[a-z][a-z-]{1,30}[a-z]$/),
      issuer: httpsUrl,
      clientId: z.string().min(1),
      /** The name of a Secrets Manager secret that holds the client secret as plain text; never the secret itself. */
      clientSecretName: z.string().min(1),
      scopes: z.array(z.string().min(1)).min(1),
      /** The claim of the provider that carries `coach@alfa` and the like. */
      membershipsClaim: z.string().min(1),
    }),
  }),
  mail: z.strictObject({ sender: z.email() }),
  /** Left out, numbers are looked up in the loaded extract of KBO alone. */
  magda: z
    .strictObject({
      endpoint: httpsUrl,
      /** The name of a Secrets Manager secret with certificate, private key and sender (see the runbook); never the secret itself. */
      secretName: z.string().regex(/^[\w/.@-]{1,200}$/),
      /** AWS Parameters and Secrets Lambda Extension for arm64 in this region, with its version. */
      secretsExtensionArn: z.string().regex(/^arn:aws:lambda:[a-z0-9-]+:\d{12}:layer:[\w-]+:\d+$/),
    })
    .optional(),
  alarms: z.strictObject({
    /** Gets every alarm; empty when subscriptions are made outside this app. */
    email: z.union([z.literal(''), z.email()]),
  }),
});
export type Context = z.output<typeof contextSchema>;

/** `-c partnerships='{"active":["alfa"]}'` on the command line arrives as text. */
const structured = (value: unknown): unknown => {
  if (typeof value !== 'string' || !value.startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** What `cdk.json` or the command line says of this deployment. Throws `CannotDeploy` that names every field at fault. */
export const readContext = (node: Node): Context => {
  const given = Object.fromEntries(
    Object.keys(contextSchema.shape).map((key) => [key, structured(node.tryGetContext(key))]),
  );
  const parsed = contextSchema.safeParse(given);
  if (!parsed.success)
    throw new CannotDeploy(`The context of cdk.json cannot be deployed:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
};
