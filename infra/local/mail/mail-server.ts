import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { LOOPBACK } from '../addresses.ts';

export type MailServerOptions = {
  readonly smtpPort: number;
  readonly pagePort: number;
  /** Where received mails stay, one file each. */
  readonly directory: string;
};

const addressSchema = z.object({ address: z.string(), name: z.string().optional() });
const mailSchema = z.object({
  id: z.string(),
  subject: z.string().default(''),
  from: z.array(addressSchema),
  to: z.array(addressSchema).default([]),
  /** By lower-case name. */
  headers: z.record(z.string(), z.unknown()),
  text: z.string().default(''),
  html: z.string().default(''),
});

/** A mail as the mail server received it. */
export type ReceivedMail = z.infer<typeof mailSchema>;

export type MailServer = {
  /** Every mail so far, oldest first. */
  readonly mails: () => Promise<ReceivedMail[]>;
  readonly stop: () => Promise<void>;
};

const RUNTIME = new URL('./maildev-thread.ts', import.meta.url);

/** Starts an SMTP server with a web page that shows what it got. The ports must be free. */
export const startMailServer = async (options: MailServerOptions): Promise<MailServer> => {
  await mkdir(options.directory, { recursive: true });
  const thread = new Worker(RUNTIME, { workerData: options, stdout: true, stderr: true });
  await once(thread, 'message');
  thread.on('error', (error) => process.stderr.write(`The mail server stopped: ${error.stack}\n`));
  return {
    mails: async () => {
      const answer = await fetch(`http://${LOOPBACK}:${options.pagePort}/email`);
      return z.array(mailSchema).parse(await answer.json());
    },
    stop: async () => {
      await thread.terminate();
    },
  };
};
