import type { ReceivedMail } from '../../../infra/local/mail/mail-server.ts';
import { accountNamed, addresses } from './system.ts';

/** Every mail that an address got so far, oldest first, as the mail server has it. */
export const mailsAt = async (receiver: string): Promise<ReceivedMail[]> => {
  const answer = await fetch(`${addresses().mailPage}/email`);
  const mails: ReceivedMail[] = await answer.json();
  return mails.filter(({ to }) => to.some(({ address }) => address === receiver));
};

export const mailsTo = (account: string): Promise<ReceivedMail[]> => mailsAt(accountNamed(account).mail);

/** Where the links of a mail lead, in its HTML and in its text. */
export const linksOf = ({ html, text }: Pick<ReceivedMail, 'html' | 'text'>): { html: string[]; text: string[] } => ({
  html: [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&')),
  text: [...text.matchAll(/https?:\/\/\S+/g)].map(([address]) => address),
});
