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
const prefixedId = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`));

export const companyIdSchema = prefixedId('cmp').brand<'CompanyId'>().meta({ id: 'CompanyId' });
export const contactIdSchema = prefixedId('ctc').brand<'ContactId'>().meta({ id: 'ContactId' });
export const trajectoryIdSchema = prefixedId('trj').brand<'TrajectoryId'>().meta({ id: 'TrajectoryId' });
export const actionIdSchema = prefixedId('act').brand<'ActionId'>().meta({ id: 'ActionId' });
export const verificationQueryIdSchema = prefixedId('vqr')
  .brand<'VerificationQueryId'>()
  .meta({ id: 'VerificationQueryId' });
export const rootCauseIdSchema = prefixedId('cau').brand<'RootCauseId'>().meta({ id: 'RootCauseId' });
export const evidenceIdSchema = prefixedId('evd').brand<'EvidenceId'>().meta({ id: 'EvidenceId' });
export const uploadIdSchema = prefixedId('upl').brand<'UploadId'>().meta({ id: 'UploadId' });
export const referralIdSchema = prefixedId('ref').brand<'ReferralId'>().meta({ id: 'ReferralId' });
export const memberIdSchema = prefixedId('mbr').brand<'MemberId'>().meta({ id: 'MemberId' });
export const personIdSchema = prefixedId('per').brand<'PersonId'>().meta({ id: 'PersonId' });
export const taskIdSchema = prefixedId('tsk').brand<'TaskId'>().meta({ id: 'TaskId' });
export const deliveryIdSchema = prefixedId('dlv').brand<'DeliveryId'>().meta({ id: 'DeliveryId' });
/** A delivery of leavers; `DeliveryId` is one of a mail. */
export const leaverDeliveryIdSchema = prefixedId('ldv').brand<'LeaverDeliveryId'>().meta({ id: 'LeaverDeliveryId' });
/** One time that leavers were matched with companies, and what was published of it. */
export const measurementIdSchema = prefixedId('mea').brand<'MeasurementId'>().meta({ id: 'MeasurementId' });
export const confirmationIdSchema = prefixedId('cnf').brand<'ConfirmationId'>().meta({ id: 'ConfirmationId' });
export const engagementIdSchema = prefixedId('eng').brand<'EngagementId'>().meta({ id: 'EngagementId' });
export const supportActivityIdSchema = prefixedId('sup').brand<'SupportActivityId'>().meta({ id: 'SupportActivityId' });
export const maturityScanIdSchema = prefixedId('msc').brand<'MaturityScanId'>().meta({ id: 'MaturityScanId' });
export const snapshotIdSchema = prefixedId('snp').brand<'SnapshotId'>().meta({ id: 'SnapshotId' });
export const certifiedAmountIdSchema = prefixedId('cta').brand<'CertifiedAmountId'>().meta({ id: 'CertifiedAmountId' });
export const paymentIdSchema = prefixedId('pay').brand<'PaymentId'>().meta({ id: 'PaymentId' });
export const ownContributionIdSchema = prefixedId('own').brand<'OwnContributionId'>().meta({ id: 'OwnContributionId' });
export const amendmentIdSchema = prefixedId('amd').brand<'AmendmentId'>().meta({ id: 'AmendmentId' });
/** A draft of programme rules: a version of them has a number of its own. */
export const rulesDraftIdSchema = prefixedId('rdr').brand<'RulesDraftId'>().meta({ id: 'RulesDraftId' });
export const talkNoteIdSchema = prefixedId('tkn').brand<'TalkNoteId'>().meta({ id: 'TalkNoteId' });
/** Samples of a partnership are counted: 1, 2, 3. */
export const sampleNumberSchema = z.int().min(1).max(999_999).brand<'SampleNumber'>().meta({ id: 'SampleNumber' });
export const auditEventIdSchema = prefixedId('aud').brand<'AuditEventId'>().meta({ id: 'AuditEventId' });

export type CompanyId = z.infer<typeof companyIdSchema>;
export type ContactId = z.infer<typeof contactIdSchema>;
export type TrajectoryId = z.infer<typeof trajectoryIdSchema>;
export type ActionId = z.infer<typeof actionIdSchema>;
export type VerificationQueryId = z.infer<typeof verificationQueryIdSchema>;
export type EvidenceId = z.infer<typeof evidenceIdSchema>;
export type UploadId = z.infer<typeof uploadIdSchema>;
export type ReferralId = z.infer<typeof referralIdSchema>;
export type MemberId = z.infer<typeof memberIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type TaskId = z.infer<typeof taskIdSchema>;
export type DeliveryId = z.infer<typeof deliveryIdSchema>;
export type LeaverDeliveryId = z.infer<typeof leaverDeliveryIdSchema>;
export type MeasurementId = z.infer<typeof measurementIdSchema>;
export type ConfirmationId = z.infer<typeof confirmationIdSchema>;
export type EngagementId = z.infer<typeof engagementIdSchema>;
export type SupportActivityId = z.infer<typeof supportActivityIdSchema>;
export type MaturityScanId = z.infer<typeof maturityScanIdSchema>;
export type CertifiedAmountId = z.infer<typeof certifiedAmountIdSchema>;
export type PaymentId = z.infer<typeof paymentIdSchema>;
export type OwnContributionId = z.infer<typeof ownContributionIdSchema>;
export type AmendmentId = z.infer<typeof amendmentIdSchema>;
export type RulesDraftId = z.infer<typeof rulesDraftIdSchema>;
export type SampleNumber = z.infer<typeof sampleNumberSchema>;
export type AuditEventId = z.infer<typeof auditEventIdSchema>;
