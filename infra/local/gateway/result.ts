import * as z from 'zod';

/** What a function behind an HTTP API returns (payload 2.0). */
const resultSchema = z.object({
  statusCode: z.int().min(200).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

export type GatewayResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
};

/** An answer of the gateway itself: not problem details, as on AWS. */
export const gatewayMessage = (status: number, message: string): GatewayResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

/** Turns what a function returned into an HTTP response. What is not a proxy result is an internal error. */
export const toResponse = (result: unknown): GatewayResponse => {
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return gatewayMessage(500, 'Internal Server Error');
  const { statusCode, headers = {}, cookies, body = '', isBase64Encoded } = parsed.data;
  return {
    status: statusCode,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
      ...(cookies && cookies.length > 0 ? { 'set-cookie': cookies } : {}),
    },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
};
