import { dayOf } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { type ProgrammeRules, programmeRulesSchema } from '../../shared/programme/schema.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';
import type { System } from '../platform/system.ts';

const rulesReader: ItemReader<ProgrammeRules> = { type: 'programmeRules', schema: programmeRulesSchema };
const CACHE_MILLISECONDS = 60_000;

export type RulesReader = {
  /** The version that holds today. */
  readonly inForce: () => Promise<ProgrammeRules>;
  /** Every version, the newest first. */
  readonly versions: () => Promise<ProgrammeRules[]>;
  /** Reads anew at the next question: whoever published a version sees it at once. */
  readonly forget: () => void;
};

/** Newest first: by the day from which they hold, then by version. */
const newestFirst = (a: ProgrammeRules, b: ProgrammeRules): number =>
  `${b.validFrom}#${b.version}`.localeCompare(`${a.validFrom}#${a.version}`, 'en', { numeric: true });

/**
 * The programme rules: the first version comes with the product, every later one is published by the agency in the reference store.
 * They are read at most once a minute per function instance.
 */
export const rulesReaderOf = (reference: Table, system: System): RulesReader => {
  let cached: { readonly at: number; readonly versions: ProgrammeRules[] } | undefined;
  const versions = async (): Promise<ProgrammeRules[]> => {
    const now = Date.parse(system.now());
    if (cached && now - cached.at < CACHE_MILLISECONDS) return cached.versions;
    const published = parseItems(
      reference,
      rulesReader,
      await queryItems(reference, { pk: keys.programmeRules('').pk }),
    );
    cached = { at: now, versions: [...published, DEFAULT_RULES].sort(newestFirst) };
    return cached.versions;
  };
  return {
    versions,
    forget: () => {
      cached = undefined;
    },
    inForce: async () => {
      const today = dayOf(system.now());
      return (await versions()).find(({ validFrom }) => validFrom <= today) ?? DEFAULT_RULES;
    },
  };
};
