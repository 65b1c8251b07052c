import type { Delivery } from '../../shared/notification/schema.ts';
import type { MailContent } from '../platform/mail/send.ts';
import { type FrozenDependencies, readFrozen } from './freeze.ts';
import { summaryMail } from './mail.ts';

/** What the mail of a delivery says, from the summary as it was frozen. Throws when its quarter was never frozen. */
export const frozenContent =
  (dependencies: FrozenDependencies & { readonly webOrigin: string }) =>
  async ({ quarter, language }: Delivery): Promise<MailContent> => {
    const snapshot = await dependencies.repository.snapshot(quarter);
    if (!snapshot) throw new Error(`Nothing is frozen of ${quarter}`);
    const { summary } = await readFrozen(dependencies, snapshot);
    return summaryMail(summary, language, dependencies.webOrigin);
  };
