import type { EnterpriseNumber } from '../../../shared/company/enterprise-number.ts';
import { MINIMUM_START, typedStart } from '../../../shared/company/look-up/name-starts.ts';
import type { LookUpEnterprise, LookUpHit } from '../../../shared/company/look-up/schema.ts';
import type { Register } from '../../../shared/company/sources.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { LookUpRepository } from './repository.ts';
import { hitOf } from './stored.ts';

/** An enterprise, and which register said so on which day. */
export type Registered = {
  readonly enterprise: LookUpEnterprise;
  readonly asOf: IsoDate;
  readonly register: Register;
  /** Instead of a register that did not answer. */
  readonly isInstead?: boolean;
};

/** Where enterprises are looked up, whichever register stands behind it. */
export type CompanyRegister = {
  readonly byNumber: (number: EnterpriseNumber) => Promise<Registered | undefined>;
  /** Enterprises of which the name, or a word in it, begins so: at most `MAXIMUM_HITS`. */
  readonly search: (nameStart: string) => Promise<LookUpHit[]>;
};

export const MAXIMUM_HITS = 20;
/** Of a name such as `Bouwbedrijf Bouwers` two starts answer to `bouw`. */
const READ_FOR_HITS = 2 * MAXIMUM_HITS;

/** An enterprise that did not change was seen again in the last whole extract; one that stopped was seen there no more. */
export const asOf = ({ snapshotDate, notInExtract }: LookUpEnterprise, standsAt: IsoDate | undefined): IsoDate =>
  notInExtract ?? (standsAt !== undefined && standsAt > snapshotDate ? standsAt : snapshotDate);

/** The register as it was loaded from an extract of KBO Open Data. */
export const extractRegister = (
  repository: Pick<LookUpRepository, 'enterprise' | 'named' | 'load'>,
): CompanyRegister => ({
  byNumber: async (number) => {
    const [stored, load] = await Promise.all([repository.enterprise(number), repository.load()]);
    if (!stored) return undefined;
    const { hash: _, ...enterprise } = stored;
    return { enterprise, asOf: asOf(enterprise, load?.standsAt), register: 'kbo' };
  },

  search: async (nameStart) => {
    const start = typedStart(nameStart);
    if ([...start].length < MINIMUM_START) return [];
    const hits = await repository.named(start, READ_FOR_HITS);
    return [...new Map(hits.map((hit) => [hit.number, hit])).values()].slice(0, MAXIMUM_HITS);
  },
});

export const hitOfRegistered = ({ enterprise }: Registered): LookUpHit => hitOf(enterprise);
