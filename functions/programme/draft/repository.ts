import * as z from 'zod';
import type { RulesDraftId } from '../../../shared/kernel/ids.ts';
import { type RulesDraft, rulesDraftSchema } from '../../../shared/programme/draft/schema.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import { readVersions } from '../rules.ts';

const draftReader: ItemReader<RulesDraft> = { type: 'rulesDraft', schema: rulesDraftSchema };
const countReader: ItemReader<{ version: number }> = {
  type: 'programmeRulesCount',
  schema: z.object({ version: z.int() }),
};
const origin = z.object({ draftId: z.string() });

/** Drafts in the agency's own table, and the versions in the reference store as they are at this moment. It writes nothing. */
export const rulesDraftRepository = (table: Table, reference: Table) => ({
  draft: (id: RulesDraftId): Promise<RulesDraft | undefined> => getItem(table, draftReader, keys.rulesDraft(id)),

  /** All of them, the newest first: one query, some of them a year. */
  drafts: async (): Promise<RulesDraft[]> =>
    parseItems(
      table,
      draftReader,
      await queryItems(table, { pk: keys.rulesDraftPartition(), consistent: true, descending: true }),
    ),

  /** The draft in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): RulesDraft | undefined => parseItem(table, draftReader, item),

  versions: (): Promise<ProgrammeRules[]> => readVersions(reference, { consistent: true }),

  /** How many versions were published. Read before the versions: who reads one too few is refused, and looks again. */
  versionsPublished: async (): Promise<number> =>
    (await getItem(reference, countReader, keys.programmeRulesCount()))?.version ?? 0,
});
export type RulesDraftRepository = ReturnType<typeof rulesDraftRepository>;

export const draftRoot = (id: RulesDraftId) => ({ kind: 'rulesDraft', id }) as const;

export const putDraft = (before: RulesDraft | undefined, after: RulesDraft): Change => ({
  kind: 'put',
  key: keys.rulesDraft(after.id),
  item: { type: 'rulesDraft', v: 1, ...after },
  expectedVersion: before?.version ?? 'absent',
});

/**
 * In the reference store: a version that was not there, under a number that nobody used, while no other version came between. The version
 * stands first: when both are refused, it is the one that says whether this very draft was there already.
 */
export const putVersion = (
  rules: ProgrammeRules,
  from: { draftId: RulesDraftId; versionsBefore: number },
): Change[] => [
  {
    kind: 'put',
    key: keys.programmeRules(rules.version),
    item: { type: 'programmeRules', v: 1, ...rules, draftId: from.draftId },
    expectedVersion: 'absent',
  },
  {
    kind: 'put',
    key: keys.programmeRulesCount(),
    item: { type: 'programmeRulesCount', v: 1, version: from.versionsBefore + 1 },
    expectedVersion: from.versionsBefore === 0 ? 'absent' : from.versionsBefore,
  },
];

/** Whether the item that stood in the way is the version of this draft, published before. */
export const isOf = (item: Record<string, unknown> | undefined, draftId: RulesDraftId): boolean =>
  origin.safeParse(item).data?.draftId === draftId;
