import * as z from 'zod';
import { nameStartsOf } from '../../../shared/company/look-up/name-starts.ts';
import {
  type LookUpEnterprise,
  type LookUpHit,
  lookUpEnterpriseSchema,
  lookUpHitSchema,
} from '../../../shared/company/look-up/schema.ts';
import { municipalitiesOfPostalCode } from '../../../shared/reference/municipalities.ts';
import type { StoredItem } from '../../platform/dynamo/changes.ts';
import { type Key, keys } from '../../platform/dynamo/keys.ts';
import type { ItemReader } from '../../platform/dynamo/read.ts';
import { canonicalJson, sha256 } from '../../platform/storage/canonical-json.ts';

const storedEnterpriseSchema = lookUpEnterpriseSchema.extend({ hash: z.string() });
/** An enterprise as it is stored: `hash` is over all that an extract says of it, not over which extract that was. */
export type StoredEnterprise = z.infer<typeof storedEnterpriseSchema>;

export const enterpriseReader: ItemReader<StoredEnterprise> = {
  type: 'lookUpEnterprise',
  schema: storedEnterpriseSchema,
};
export const hitReader: ItemReader<LookUpHit> = { type: 'lookUpName', schema: lookUpHitSchema };

export type LookUpItem = Key & StoredItem;

export const hashOf = ({ snapshotDate: _, notInExtract: __, ...said }: LookUpEnterprise): string =>
  sha256(canonicalJson(said));

export const enterpriseItem = (enterprise: LookUpEnterprise): LookUpItem => ({
  ...keys.lookUpEnterprise(enterprise.number),
  type: enterpriseReader.type,
  v: 1,
  ...enterprise,
  hash: hashOf(enterprise),
});

const placeOf = ({ seat, establishments }: LookUpEnterprise): string | undefined => {
  const address = seat ?? establishments[0]?.address;
  if (!address) return undefined;
  const candidates = municipalitiesOfPostalCode(address.postalCode);
  const municipality = candidates.find(({ nis }) => nis === address.municipality) ?? candidates[0];
  return municipality ? `${address.postalCode} ${municipality.nameNl}` : address.postalCode;
};

export const hitOf = (enterprise: LookUpEnterprise): LookUpHit => {
  const { number, name, notInExtract } = enterprise;
  const place = placeOf(enterprise);
  return {
    number,
    name,
    ...(place === undefined ? {} : { place }),
    ...(notInExtract === undefined ? {} : { notInExtract }),
  };
};

/** The items by which the start of a name, or of a word in it, finds an enterprise. */
export const nameItems = (enterprise: LookUpEnterprise): LookUpItem[] =>
  nameStartsOf(enterprise.name).map((start) => ({
    ...keys.lookUpName(start, enterprise.number),
    type: hitReader.type,
    v: 1,
    ...hitOf(enterprise),
  }));
