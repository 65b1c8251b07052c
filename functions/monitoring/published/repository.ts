import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Instant, instantSchema, type Quarter } from '../../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import {
  type MonitoringFigures,
  type MonitoringFiguresPage,
  type PublishedQuarter,
  publishedQuarterSchema,
} from '../../../shared/monitoring/published/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, getItems, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

/** For whom figures are: a partnership, of its own companies; or all together, which only the agency reads. */
export type Audience = PartnershipId | 'TOGETHER';

const KINDS = ['NOW', 'REPORTED'] as const;
type Kind = (typeof KINDS)[number];
const storedSchema = publishedQuarterSchema.extend({ kind: z.enum(KINDS), closedAt: instantSchema.optional() });
type Stored = z.infer<typeof storedSchema>;
const reader: ItemReader<Stored> = { type: 'publishedQuarter', schema: storedSchema };

/** A quarter as it was reported; of one that was closed long ago nobody knows when. */
export type ReportedQuarter = PublishedQuarter & Pick<Stored, 'closedAt'>;

const itemOf = (audience: Audience, kind: Kind, published: PublishedQuarter) => ({
  ...keys.published(audience, published.quarter, kind),
  type: 'publishedQuarter',
  v: 1,
  ...published,
  kind,
});

const contentOf = (found: readonly Stored[], kind: Kind) => {
  const one = found.find((stored) => stored.kind === kind);
  if (!one) return undefined;
  const { provenance, cells, closedAt } = one;
  return { provenance, cells, ...(closedAt === undefined ? {} : { closedAt }) };
};

/** At most so many quarters: the latest, or the latest before a quarter, or up to and with one. */
export type PageOfQuarters = {
  readonly most: number;
  readonly before?: Quarter | undefined;
  readonly upTo?: Quarter | undefined;
};

/** Comes after all kinds of a quarter, and before the next quarter. */
const afterKindsOf = (quarter: Quarter): string => `${quarter}~`;

/** What may be shown of the monitoring, in the agency's table under one leading key for each audience. */
export const publishedRepository = (agency: Table) => {
  const figuresIn = (audience: Audience, items: readonly Stored[]): MonitoringFigures => ({
    ...(audience === 'TOGETHER' ? {} : { partnershipId: audience }),
    quarters: [...Map.groupBy(items, ({ quarter }) => quarter)].map(([quarter, found]) => {
      const [reported, now] = [contentOf(found, 'REPORTED'), contentOf(found, 'NOW')];
      return { quarter, ...(reported ? { reported } : {}), ...(now ? { now } : {}) };
    }),
  });

  /** Those quarters, the newest first: each as reported, as measured now, or both. Reads two items a quarter. */
  const ofQuarters = async (audience: Audience, quarters: readonly Quarter[]): Promise<MonitoringFigures> => {
    const wanted = quarters.flatMap((quarter) => KINDS.map((kind) => keys.published(audience, quarter, kind)));
    const found = await getItems(agency, reader, wanted);
    return figuresIn(
      audience,
      found.toSorted((a, b) => (a.quarter < b.quarter ? 1 : -1)),
    );
  };

  /** A page of quarters, the newest first, and whether there are older ones. One query: two items a quarter at most, and one more. */
  const page = async (audience: Audience, { most, before, upTo }: PageOfQuarters): Promise<MonitoringFiguresPage> => {
    const items = await queryItems(agency, {
      pk: keys.publishedPartition(audience),
      descending: true,
      limit: most * KINDS.length + 1,
      ...(upTo === undefined ? {} : { skBefore: afterKindsOf(upTo) }),
      ...(before === undefined ? {} : { skBefore: before }),
    });
    const { quarters, ...of } = figuresIn(audience, parseItems(agency, reader, items));
    return { ...of, quarters: quarters.slice(0, most), hasOlder: quarters.length > most };
  };

  return {
    now: (audience: Audience, quarter: Quarter): Promise<PublishedQuarter | undefined> =>
      getItem(agency, reader, keys.published(audience, quarter, 'NOW')),

    /** What stands as reported until the quarter is closed again. */
    reported: (audience: Audience, quarter: Quarter): Promise<ReportedQuarter | undefined> =>
      getItem(agency, reader, keys.published(audience, quarter, 'REPORTED')),

    /** What was reported before the quarter was opened again and closed, the oldest first. */
    earlierReports: async (audience: Audience, quarter: Quarter): Promise<ReportedQuarter[]> => {
      const pk = keys.earlierReportPartition(audience);
      return parseItems(
        agency,
        reader,
        await queryItems(agency, { pk, skPrefix: keys.earlierReportPrefix(quarter), consistent: true }),
      );
    },

    ofQuarters,

    /** One quarter, as reported and as measured now. */
    ofQuarter: (audience: Audience, quarter: Quarter): Promise<MonitoringFigures> => ofQuarters(audience, [quarter]),

    page,

    /** The latest quarters, the newest first. */
    figures: async (audience: Audience, most: number): Promise<MonitoringFigures> => {
      const { hasOlder: _, ...figures } = await page(audience, { most });
      return figures;
    },
  };
};
export type PublishedRepository = ReturnType<typeof publishedRepository>;

/** Puts what was measured where it is read. It moves forward only, so a run that is repeated late takes nothing back. */
export const putMeasuredNow = async (agency: Table, audience: Audience, published: PublishedQuarter): Promise<void> => {
  try {
    await agency.client.send(
      new PutCommand({
        TableName: agency.name,
        Item: itemOf(audience, 'NOW', published),
        ConditionExpression: 'attribute_not_exists(pk) OR #provenance.#id <= :id',
        ExpressionAttributeNames: { '#provenance': 'provenance', '#id': 'measurementId' },
        ExpressionAttributeValues: { ':id': published.provenance.measurementId },
      }),
    );
  } catch (thrown) {
    if (!(thrown instanceof ConditionalCheckFailedException)) throw thrown;
  }
};

/** Keeps what is shown now as what was reported, in the transaction that closes the quarter. */
export const placeReported = (audience: Audience, published: PublishedQuarter, closedAt: Instant): Change => {
  const { pk, sk, ...item } = itemOf(audience, 'REPORTED', published);
  return { kind: 'place', key: { pk, sk }, item: { ...item, closedAt } };
};

/** Keeps what was reported of a quarter before it is closed again, which takes its place. */
export const placeEarlierReport = (audience: Audience, reported: ReportedQuarter): Change => {
  const { pk: _, sk: __, ...item } = itemOf(audience, 'REPORTED', reported);
  const key = keys.earlierReport(audience, reported.quarter, reported.provenance.measurementId);
  return { kind: 'place', key, item };
};
