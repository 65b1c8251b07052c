import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { accessDenied, type StorageRefusal } from './error.ts';

/** A form post to a bucket, with its fields by lower-case name. */
export type FormPost = {
  readonly bucket: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly fileBytes: number;
};

const conditionSchema = z.union([
  z.tuple([z.literal('content-length-range'), z.int().min(0), z.int().min(0)]),
  z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()]),
  z.record(z.string(), z.string()),
]);
type Condition = z.infer<typeof conditionSchema>;
const policySchema = z.object({ expiration: z.iso.datetime(), conditions: z.array(conditionSchema) });
type Policy = z.infer<typeof policySchema>;

/** Fields that need no condition. */
const FREE_FIELDS = ['policy', 'x-amz-signature', 'file'];

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** AWS signature version 4 over the policy text, for the scope in `x-amz-credential`. */
const signatureOf = (policy: string, credential: string, secret: string): Buffer => {
  const [, date = '', region = '', service = '', ending = ''] = credential.split('/');
  const key = [date, region, service, ending].reduce<string | Buffer>(
    (inner, part) => hmac(inner, part),
    `AWS4${secret}`,
  );
  return hmac(key, policy);
};

const isSigned = (fields: ReadonlyMap<string, string>, secret: string): boolean => {
  const expected = signatureOf(fields.get('policy') ?? '', fields.get('x-amz-credential') ?? '', secret);
  const given = Buffer.from(fields.get('x-amz-signature') ?? '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
};

const readPolicy = (encoded: string): Policy | undefined => {
  try {
    return policySchema.safeParse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
};

const fieldValue = (post: FormPost, field: string): string =>
  field === 'bucket' ? post.bucket : (post.fields.get(field) ?? '');

/** The fields that a condition speaks of. */
const fieldsOf = (condition: Condition): string[] => {
  if (!Array.isArray(condition)) return Object.keys(condition).map((field) => field.toLowerCase());
  return condition[0] === 'content-length-range' ? [] : [condition[1].slice(1).toLowerCase()];
};

const refusalOfCondition = (post: FormPost, condition: Condition): StorageRefusal | undefined => {
  const failed = accessDenied(`Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`);
  if (!Array.isArray(condition)) {
    const holds = Object.entries(condition).every(([field, value]) => fieldValue(post, field.toLowerCase()) === value);
    return holds ? undefined : failed;
  }
  if (condition[0] === 'content-length-range') {
    const [, minimum, maximum] = condition;
    if (post.fileBytes < minimum)
      return {
        status: 400,
        code: 'EntityTooSmall',
        message: 'Your proposed upload is smaller than the minimum allowed size',
      };
    if (post.fileBytes > maximum)
      return { status: 400, code: 'EntityTooLarge', message: 'Your proposed upload exceeds the maximum allowed size' };
    return undefined;
  }
  const [operator, field, wanted] = condition;
  const value = fieldValue(post, field.slice(1).toLowerCase());
  return (operator === 'eq' ? value === wanted : value.startsWith(wanted)) ? undefined : failed;
};

const extraField = (post: FormPost, { conditions }: Policy): string | undefined => {
  const covered = new Set(conditions.flatMap(fieldsOf));
  return [...post.fields.keys()].find(
    (field) => !covered.has(field) && !FREE_FIELDS.includes(field) && !field.startsWith('x-ignore-'),
  );
};

/** Why S3 would refuse a form post, or nothing: the policy must be signed by us, not expired, and every field must obey it. */
export const refusalOfPost = (
  post: FormPost,
  { secret, now }: { secret: string; now: Date },
): StorageRefusal | undefined => {
  const policy = readPolicy(post.fields.get('policy') ?? '');
  if (!policy) return accessDenied();
  if (!isSigned(post.fields, secret))
    return {
      status: 403,
      code: 'SignatureDoesNotMatch',
      message: 'The request signature we calculated does not match the signature you provided.',
    };
  if (new Date(policy.expiration) <= now) return accessDenied('Invalid according to Policy: Policy expired.');
  const extra = extraField(post, policy);
  if (extra !== undefined) return accessDenied(`Invalid according to Policy: Extra input fields: ${extra}`);
  for (const condition of policy.conditions) {
    const refusal = refusalOfCondition(post, condition);
    if (refusal) return refusal;
  }
  return undefined;
};
