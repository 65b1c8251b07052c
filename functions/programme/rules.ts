import { dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { newestFirst, versionOn } from '../../shared/programme/in-force.ts';
import { type FundingPeriod, type ProgrammeRules, programmeRulesSchema } from '../../shared/programme/schema.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';
import type { System } from '../platform/system.ts';

const rulesReader: ItemReader<ProgrammeRules> = { type: 'programmeRules', schema: programmeRulesSchema };
const CACHE_MILLISECONDS = 60_000;

/** The rules that held for a funding period on a day; of the period that the day falls in by default. */
export type RulesOn = (day: IsoDate, period?: FundingPeriod) => Promise<ProgrammeRules>;

export type RulesReader = {
  /** The version that holds today. */
  readonly inForce: () => Promise<ProgrammeRules>;
  /** What is of a quarter or period that is over goes by the rules of its time. */
  readonly rulesOn: RulesOn;
  /** One version, such as the one that a settlement names. */
  readonly version: (version: string) => Promise<ProgrammeRules | undefined>;
  /** Every version, the newest first. */
  readonly versions: () => Promise<ProgrammeRules[]>;
  /** Reads anew at the next question: whoever published a version sees it at once. */
  readonly forget: () => void;
};

/** Every version as it stands now; the first comes with the product. */
export const readVersions = async (
  reference: Table,
  { consistent = false }: { readonly consistent?: boolean } = {},
): Promise<ProgrammeRules[]> => {
  const items = await queryItems(reference, { pk: keys.programmeRules('').pk, consistent });
  return [...parseItems(reference, rulesReader, items), DEFAULT_RULES].sort(newestFirst);
};

/**
 * The programme rules: the first version comes with the product, every later one is published by the agency in the reference store.
 * They are read at most once a minute per function instance.
 */
export const rulesReaderOf = (reference: Table, system: System): RulesReader => {
  let cached: { readonly at: number; readonly versions: ProgrammeRules[] } | undefined;
  const versions = async (): Promise<ProgrammeRules[]> => {
    const now = Date.parse(system.now());
    if (cached && now - cached.at < CACHE_MILLISECONDS) return cached.versions;
    cached = { at: now, versions: await readVersions(reference) };
    return cached.versions;
  };
  const rulesOn: RulesOn = async (day, period) => versionOn(await versions(), day, period) ?? DEFAULT_RULES;
  return {
    versions,
    rulesOn,
    forget: () => {
      cached = undefined;
    },
    version: async (wanted) => (await versions()).find(({ version }) => version === wanted),
    inForce: () => rulesOn(dayOf(system.now())),
  };
};
