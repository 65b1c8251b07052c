/** Maildev keeps its mails in module state and ends its process on a signal: in a thread of its own both stay within it. */
import { parentPort, workerData } from 'node:worker_threads';
import maildev from 'maildev';
import { LOOPBACK } from '../addresses.ts';
import type { MailServerOptions } from './mail-server.ts';

const { smtpPort, pagePort, directory }: MailServerOptions = workerData;

const server = maildev({ smtp: smtpPort, web: pagePort, ip: LOOPBACK, mailDirectory: directory, silent: true });
server.listen((error) => {
  if (error) throw error;
  parentPort?.postMessage('listening');
});
