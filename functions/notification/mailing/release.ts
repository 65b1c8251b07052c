import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { isReleased, MAIL_LAYOUTS, type Release, releaseSchema } from '../../../shared/notification/mailing.ts';
import { isSummaryKind, type MailKind, type SummaryKind } from '../../../shared/notification/schema.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import type { System } from '../../platform/system.ts';

const reader: ItemReader<Release> = { type: 'mailRelease', schema: releaseSchema };

/** Reads which kinds of mail of one store somebody looked at and let go. */
export const releaseRepository = (table: Table) => ({
  all: async (): Promise<Release[]> =>
    parseItems(table, reader, await queryItems(table, { pk: keys.mailReleasePartition() })),

  /** A summary goes out once somebody saw it in its present layout; a digest of reminders goes out by itself. */
  mayGoOut: async (kind: MailKind): Promise<boolean> =>
    !isSummaryKind(kind) || isReleased(await getItem(table, reader, keys.mailRelease(kind)), kind),

  /** The release in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Release | undefined => parseItem(table, reader, item),
});
export type ReleaseRepository = ReturnType<typeof releaseRepository>;

export type ReleaseDependencies = {
  readonly releases: ReleaseRepository;
  readonly commit: Commit;
  readonly system: System;
};

/** What was seen when the mails of a kind were let go: the release of before (0 for none), and the layout of the preview. */
export type Seen = { readonly expectedVersion: number; readonly layout: number };

/**
 * Lets the mails of a kind go: those that wait leave with the next round of the recovery. Fails with `notAllowedNow` when they came to
 * look otherwise since they were seen, and with `conflict` when somebody else did it first.
 */
export const releaseMails =
  ({ releases, commit, system }: ReleaseDependencies) =>
  async (author: Author, kind: SummaryKind, { expectedVersion, layout }: Seen): Promise<Result<Release, Failure>> => {
    if (layout !== MAIL_LAYOUTS[kind]) return fail({ code: 'notAllowedNow', reason: 'mailLooksOtherwise' });
    const release: Release = {
      kind,
      version: expectedVersion + 1,
      layout,
      releasedBy: author.subject,
      releasedAt: system.now(),
    };
    const root = { kind: 'mailing', id: kind } as const;
    const event = auditEvent(system, author, {
      action: 'mailing.released',
      root,
      changes: [{ field: 'layout', after: layout }],
    });
    const committed = await commit({
      changes: [
        {
          kind: 'put',
          key: keys.mailRelease(kind),
          item: { type: 'mailRelease', v: 1, ...release },
          expectedVersion: expectedVersion === 0 ? 'absent' : expectedVersion,
        },
      ],
      audit: [event],
    });
    if (committed.ok) return ok(release);
    const current = committed.error.code === 'conflict' ? committed.error.current : undefined;
    return fail({ code: 'conflict', current: current && releases.parse(current) });
  };
