import * as z from 'zod';

const contentSchema = z.object({ Data: z.string(), Charset: z.string().optional() });
const nameValueSchema = z.object({ Name: z.string().min(1), Value: z.string() });

const simpleSchema = z.object({
  Subject: contentSchema,
  Body: z.object({ Text: contentSchema.optional(), Html: contentSchema.optional() }),
  Headers: z.array(nameValueSchema).max(15).optional(),
});

/** The request body of SES v2 `SendEmail`, as far as a mail can be sent with it. */
export const sendEmailSchema = z.object({
  FromEmailAddress: z.string().min(3),
  ReplyToAddresses: z.array(z.string()).optional(),
  Destination: z.object({
    ToAddresses: z.array(z.string()).default([]),
    CcAddresses: z.array(z.string()).default([]),
    BccAddresses: z.array(z.string()).default([]),
  }),
  Content: z.union([
    z.object({ Simple: simpleSchema }),
    /** The whole message, base64. */
    z.object({ Raw: z.object({ Data: z.base64() }) }),
  ]),
  /** SES takes only these characters in the names and values of tags. */
  EmailTags: z
    .array(z.object({ Name: z.string().regex(/^[\w.@-]{1,256}$/), Value: z.string().regex(/^[\w.@-]{1,256}$/) }))
    .default([]),
  ConfigurationSetName: z.string().optional(),
});
export type SendEmail = z.infer<typeof sendEmailSchema>;

export const recipientsOf = ({ Destination }: SendEmail): string[] => [
  ...Destination.ToAddresses,
  ...Destination.CcAddresses,
  ...Destination.BccAddresses,
];
