import type { Delivery } from '../../shared/notification/schema.ts';
import { linesOf, stillSoOf, withSomebody } from '../../shared/reminder/digest.ts';
import type { MailContent } from '../platform/mail/send.ts';
import { digestMail } from './mail.ts';
import type { DigestDependencies } from './run.ts';
import { itemsOf } from './source.ts';

/**
 * What the digest of a delivery says when it is sent again: of what it was to tell, what is still so. Nothing when all of it was done in
 * the meantime, or was told by a later one.
 */
export const digestContent =
  ({ sources, told, people, readRules, webOrigin, home }: DigestDependencies) =>
  async ({ day, recipient, language }: Delivery): Promise<MailContent | undefined> => {
    if (day === undefined) throw new Error('A digest is of a day');
    const [open, rules, before, readers] = await Promise.all([
      itemsOf(sources)(day),
      readRules(),
      told.told(recipient),
      people.all(),
    ]);
    const reader = readers.find(({ id }) => id === recipient);
    if (!reader) return undefined;
    const items = withSomebody(open, readers);
    const left = stillSoOf({ items, reader, told: before, today: day, rules });
    if (left.length === 0) return undefined;
    const pages = left.map(({ item }) => item.page);
    return digestMail({ lines: linesOf(left, day), pages, day }, { language, webOrigin, home });
  };
