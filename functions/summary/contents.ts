import type { SummaryContents } from '../notification/mailing/contents.ts';
import { type FrozenDependencies, readFrozen } from './freeze.ts';
import { summaryMail } from './mail.ts';

/** The mails about quarters whose summary was frozen. */
export const frozenContents = (dependencies: FrozenDependencies & { readonly webOrigin: string }): SummaryContents => ({
  quarters: async () => (await dependencies.repository.snapshots()).map(({ quarter }) => quarter),
  contentOf: async ({ quarter }, reader) => {
    const snapshot = await dependencies.repository.snapshot(quarter);
    if (!snapshot) return undefined;
    const { summary } = await readFrozen(dependencies, snapshot);
    return summaryMail(summary, reader, dependencies.webOrigin);
  },
});
