import * as z from 'zod';

/** Words that stand in the same place as a partnership in paths, key names or stack names, so no partnership may be called so. */
export const RESERVED_PARTNERSHIP_IDS = ['agency', 'reference', 'shell', 'public', 'local', 'test'] as const;

/**
 * A partnership is a tenant. No hyphen, so that no id can be a prefix of another one's resource names
 * (`iwf-alfa-…` never matches `iwf-alfa2-…`).
 */
export const partnershipIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]{1,19}$/)
  .refine((id) => !RESERVED_PARTNERSHIP_IDS.some((reserved) => reserved === id))
  .brand<'PartnershipId'>()
  .meta({ id: 'PartnershipId' });
export type PartnershipId = z.infer<typeof partnershipIdSchema>;

/** `trj_01J…`: the prefix says what the id names, the ULID sorts by time of creation. */
const prefixedId = <Prefix extends string, Brand extends string>(prefix: Prefix, brand: Brand) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`))
    .brand<Brand>()
    .meta({ id: brand });

export const companyIdSchema = prefixedId('cmp', 'CompanyId');
export const contactIdSchema = prefixedId('ctc', 'ContactId');
export const trajectoryIdSchema = prefixedId('trj', 'TrajectoryId');
export const actionIdSchema = prefixedId('act', 'ActionId');
export const evidenceIdSchema = prefixedId('evd', 'EvidenceId');
export const memberIdSchema = prefixedId('mbr', 'MemberId');
export const personIdSchema = prefixedId('per', 'PersonId');
export const taskIdSchema = prefixedId('tsk', 'TaskId');
export const deliveryIdSchema = prefixedId('dlv', 'DeliveryId');
export const snapshotIdSchema = prefixedId('snp', 'SnapshotId');
export const auditEventIdSchema = prefixedId('aud', 'AuditEventId');

export type CompanyId = z.infer<typeof companyIdSchema>;
export type ContactId = z.infer<typeof contactIdSchema>;
export type TrajectoryId = z.infer<typeof trajectoryIdSchema>;
export type ActionId = z.infer<typeof actionIdSchema>;
export type EvidenceId = z.infer<typeof evidenceIdSchema>;
export type MemberId = z.infer<typeof memberIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type TaskId = z.infer<typeof taskIdSchema>;
export type DeliveryId = z.infer<typeof deliveryIdSchema>;
export type SnapshotId = z.infer<typeof snapshotIdSchema>;
export type AuditEventId = z.infer<typeof auditEventIdSchema>;
