import type { AccessReviewId } from '../../../shared/access/review/schema.ts';
import { ROOT_KINDS, type RootReference } from '../../../shared/audit/schema.ts';
import type { CompanyStatus } from '../../../shared/company/schema.ts';
import type { Instant, IsoDate, Quarter } from '../../../shared/kernel/dates.ts';
import type {
  AmendmentId,
  AuditEventId,
  CertifiedAmountId,
  CompanyId,
  ConfirmationId,
  ContactId,
  DeliveryId,
  EngagementId,
  LeaverDeliveryId,
  MaturityScanId,
  MeasurementId,
  MemberId,
  OwnContributionId,
  PartnershipId,
  PaymentId,
  PersonId,
  ReferralId,
  RulesDraftId,
  SampleNumber,
  SupportActivityId,
  TaskId,
  TrajectoryId,
} from '../../../shared/kernel/ids.ts';
import { quarterInPath } from '../../../shared/summary/quarter-in-path.ts';

/** Every key of every table is built here and nowhere else; the access patterns stand in `docs/data-model.md`. */
export type Key = { readonly pk: string; readonly sk: string };
export const isSameKey = (one: Key, other: Key): boolean => one.pk === other.pk && one.sk === other.sk;

export const ROOT = 'ROOT';
/** The item that says how often a root changed: the stream's trigger, the projection's clock, and the sparse index of roots. */
export const SEQUENCE = 'SEQUENCE';

export const rootPartition = (root: RootReference): string => `${root.kind.toUpperCase()}#${root.id}`;

/** The root whose partition it is; nothing for a partition of another kind. A stream carries keys only. */
export const rootOfPartition = (partition: string): RootReference | undefined => {
  const kind = ROOT_KINDS.find((known) => partition.startsWith(rootPartition({ kind: known, id: '' })));
  return kind && { kind, id: partition.slice(kind.length + 1) };
};

/** Enterprises of the look-up are spread by number: about 8 000 of the 2 million in each. A load goes by these, one after the other. */
export const LOOK_UP_PARTITIONS = 256;
export const lookUpPartitionOf = (number: string): number => Number(number.slice(0, 8)) % LOOK_UP_PARTITIONS;
/**
 * Within a partition, numbers of the same first two digits, `00` to `19`: never more than 3 907 enterprises, however many there
 * are, since a number has eight digits besides its check digits.
 */
export const LOOK_UP_RANGES = 20;
export const lookUpRangeOf = (number: string): number => Number(number.slice(0, 2));

export const keys = {
  // A partnership's table
  company: (id: CompanyId): Key => ({ pk: `COMPANY#${id}`, sk: ROOT }),
  companyContact: (id: CompanyId, contact: ContactId): Key => ({ pk: `COMPANY#${id}`, sk: `CONTACT#${contact}` }),
  companyTrajectory: (id: CompanyId, trajectory: TrajectoryId): Key => ({
    pk: `COMPANY#${id}`,
    sk: `TRAJECTORY#${trajectory}`,
  }),
  /** What we said to another partnership about a company. */
  companyTalk: (id: CompanyId, other: PartnershipId): Key => ({ pk: `COMPANY#${id}`, sk: `TALK#${other}` }),
  companyTalkPrefix: (): string => 'TALK#',
  /** What the KBO says of a company that is not what stands here, and what of it was dismissed. */
  registerCheck: (id: CompanyId): Key => ({ pk: `COMPANY#${id}`, sk: 'REGISTERCHECK' }),
  trajectory: (id: TrajectoryId): Key => ({ pk: `TRAJECTORY#${id}`, sk: ROOT }),
  /** Beside the company's own partition: who opens a company does not read what it was referred to. */
  referral: (company: CompanyId, id: ReferralId): Key => ({ pk: `REFERRALS#${company}`, sk: id }),
  referralPartition: (company: CompanyId): string => `REFERRALS#${company}`,
  target: (period: number): Key => ({ pk: `TARGET#${period}`, sk: ROOT }),
  /** A version of the agreement of a period; all of a period are one query. */
  agreement: (period: number, number: number): Key => ({
    pk: keys.agreementPartition(period),
    sk: String(number).padStart(4, '0'),
  }),
  agreementPartition: (period: number): string => `AGREEMENT#${period}`,
  budget: (period: number): Key => ({ pk: `BUDGET#${period}`, sk: ROOT }),
  /** All amendments are one query, by the time that they were proposed. */
  amendment: (id: AmendmentId): Key => ({ pk: keys.amendmentPartition(), sk: id }),
  amendmentPartition: (): string => 'AMENDMENT',
  /** Taken by the amendment that waits for a decision. */
  waitingAmendment: (period: number, subject: string): Key => ({
    pk: `LOCK#AMENDMENT#${period}#${subject.toUpperCase()}`,
    sk: ROOT,
  }),
  certifiedAmount: (id: CertifiedAmountId): Key => ({ pk: 'CERTIFIEDAMOUNT', sk: id }),
  certifiedAmountPartition: (): string => 'CERTIFIEDAMOUNT',
  /** Raised by every correction in a period. */
  ownContribution: (period: number, id: OwnContributionId): Key => ({
    pk: keys.ownContributionPartition(period),
    sk: id,
  }),
  ownContributionPartition: (period: number): string => `OWNCONTRIBUTION#${period}`,
  /** Whether the partnership goes on in a period, and that a period was closed. */
  extension: (period: number): Key => ({ pk: `FUNDINGPERIOD#${period}`, sk: 'EXTENSION' }),
  closedPeriod: (period: number): Key => ({ pk: `FUNDINGPERIOD#${period}`, sk: 'CLOSED' }),
  payment: (period: number, id: PaymentId): Key => ({ pk: keys.paymentPartition(period), sk: id }),
  paymentPartition: (period: number): string => `PAYMENT#${period}`,
  /** The settlements of a period one after the other, and beside them the companies that an audit struck from its count. */
  settlement: (period: number, number: number): Key => ({
    pk: keys.settlementPartition(period),
    sk: `${keys.settlementPrefix()}${String(number).padStart(3, '0')}`,
  }),
  settlementPrefix: (): string => 'NUMBER#',
  /** The version of all that is decided about the count of a period: a strike and a settlement that is prepared go one over the other. */
  settlementRegister: (period: number): Key => ({ pk: keys.settlementPartition(period), sk: 'REGISTER' }),
  struckCompany: (period: number, id: CompanyId): Key => ({
    pk: keys.settlementPartition(period),
    sk: `${keys.struckCompanyPrefix()}${id}`,
  }),
  struckCompanyPrefix: (): string => 'STRUCK#',
  settlementPartition: (period: number): string => `SETTLEMENT#${period}`,
  member: (id: MemberId): Key => ({ pk: keys.memberPartition(), sk: id }),
  memberPartition: (): string => 'MEMBER',
  /** Every decision about a member goes over the version of all of them together: names and the promotor are a matter between them. */
  memberRegister: (): Key => ({ pk: 'MEMBERREGISTER', sk: ROOT }),
  /** The last request to each company of a trajectory; answered ones that were followed by another stay beside it. */
  confirmationPartition: (trajectory: TrajectoryId): string => `CONFIRMATION#${trajectory}`,
  confirmation: (trajectory: TrajectoryId, company: CompanyId): Key => ({
    pk: keys.confirmationPartition(trajectory),
    sk: `LAST#${company}`,
  }),
  answeredConfirmation: (trajectory: TrajectoryId, id: ConfirmationId): Key => ({
    pk: keys.confirmationPartition(trajectory),
    sk: `ANSWERED#${id}`,
  }),
  /** By the hash of the token in a link. */
  confirmationLink: (tokenHash: string): Key => ({ pk: `CONFIRMATIONLINK#${tokenHash}`, sk: ROOT }),
  /** By the id of its mail: the way back for what the mail service tells. */
  confirmationMail: (id: DeliveryId): Key => ({ pk: `CONFIRMATIONMAIL#${id}`, sk: ROOT }),
  /** There while a reminder may come, under the day to look at it: what the job reads does not grow with what is over. */
  confirmationReminder: (day: IsoDate, id: ConfirmationId): Key => ({
    pk: keys.confirmationReminderPartition(),
    sk: `${day}#${id}`,
  }),
  confirmationReminderPartition: (): string => 'CONFIRMATIONREMINDER',
  /** Of a company, whichever trajectory it was made in: what came before is what one compares with. */
  maturityScan: (company: CompanyId, id: MaturityScanId): Key => ({ pk: `MATURITY#${company}`, sk: `SCAN#${id}` }),
  maturityScanPrefix: (): string => 'SCAN#',
  /** Taken while a company has a round that is open. */
  maturityRoundLock: (company: CompanyId): Key => ({ pk: `LOCK#MATURITYROUND#${company}`, sk: ROOT }),
  maturityRoundPartition: (id: MaturityScanId): string => `MATURITYROUND#${id}`,
  /** Raised by every answer: what was decided over the answers that were read does not pass over a later one. */
  maturitySeal: (id: MaturityScanId): Key => ({ pk: keys.maturityRoundPartition(id), sk: 'SEAL' }),
  /** Under a random name: nothing leads from an answer to who was invited. */
  maturityAnswer: (id: MaturityScanId, name: string): Key => ({
    pk: keys.maturityRoundPartition(id),
    sk: `ANSWER#${name}`,
  }),
  maturityAnswerPrefix: (): string => 'ANSWER#',
  maturityInvitation: (id: MaturityScanId, contact: ContactId): Key => ({
    pk: keys.maturityRoundPartition(id),
    sk: `INVITATION#${contact}`,
  }),
  maturityInvitationPrefix: (): string => 'INVITATION#',
  /** By the hash of the secret in a link; gone once it was answered. */
  maturityLink: (secretHash: string): Key => ({ pk: `MATURITYLINK#${secretHash}`, sk: ROOT }),
  /** The last engagement of each company of a trajectory; those that another one followed, and who signed, stay beside it. */
  engagement: (trajectory: TrajectoryId, company: CompanyId): Key => ({
    pk: keys.engagementPartition(trajectory),
    sk: `LAST#${company}`,
  }),
  earlierEngagement: (trajectory: TrajectoryId, id: EngagementId): Key => ({
    pk: keys.engagementPartition(trajectory),
    sk: `EARLIER#${id}`,
  }),
  engagementSigner: (trajectory: TrajectoryId, id: EngagementId): Key => ({
    pk: keys.engagementPartition(trajectory),
    sk: `SIGNER#${id}`,
  }),
  engagementPartition: (trajectory: TrajectoryId): string => `ENGAGEMENTS#${trajectory}`,
  /** One section of what a company told at the intake. */
  intakeSection: (trajectory: TrajectoryId, company: CompanyId, section: string): Key => ({
    pk: keys.intakePartition(trajectory),
    sk: `${company}#${section}`,
  }),
  intakePartition: (trajectory: TrajectoryId): string => `INTAKE#${trajectory}`,
  sequence: (root: RootReference): Key => ({ pk: rootPartition(root), sk: SEQUENCE }),
  enterpriseNumberLock: (number: string): Key => ({ pk: `LOCK#ENTERPRISE#${number}`, sk: ROOT }),
  establishmentNumberLock: (number: string): Key => ({ pk: `LOCK#ESTABLISHMENT#${number}`, sk: ROOT }),
  taskPartition: (): string => 'TASK',
  task: (id: TaskId): Key => ({ pk: 'TASK', sk: id }),
  taskFindings: (id: TaskId, checkpoint: number, part: number): Key => ({
    pk: `TASK#${id}`,
    sk: `FINDINGS#${String(checkpoint).padStart(6, '0')}#${String(part).padStart(3, '0')}`,
  }),
  /** The note about a quarter, under it: `2026-Q3`. A list is one query. */
  note: (quarter: Quarter): Key => ({ pk: keys.notePartition(), sk: quarterInPath(quarter) }),
  notePartition: (): string => 'NOTE',
  /** Samples one after the other: who draws the next number draws over all that went before. */
  sample: (number: SampleNumber): Key => ({ pk: 'SAMPLE', sk: String(number).padStart(6, '0') }),
  samplePartition: (): string => 'SAMPLE',
  /** What a sample was drawn from, a part of it. */
  samplePopulation: (number: SampleNumber, part: number): Key => ({
    pk: keys.samplePopulationPartition(number),
    sk: String(part).padStart(3, '0'),
  }),
  samplePopulationPartition: (number: SampleNumber): string => `SAMPLEPOPULATION#${number}`,
  supportActivity: (id: SupportActivityId): Key => ({ pk: `SUPPORTACTIVITY#${id}`, sk: ROOT }),
  /** A copy per trajectory and one per month, newest last: `place` is the day, the instant of entry and the id. */
  supportOfTrajectory: (id: TrajectoryId, place: string): Key => ({
    pk: `TRAJECTORYSUPPORT#${id}`,
    sk: `ACTIVITY#${place}`,
  }),
  supportOfMonth: (month: string, place: string): Key => ({ pk: `SUPPORTMONTH#${month}`, sk: place }),
  supportMonthPartition: (month: string): string => `SUPPORTMONTH#${month}`,
  supportTotals: (id: TrajectoryId): Key => ({ pk: `TRAJECTORYSUPPORT#${id}`, sk: 'TOTALS' }),
  // Every store: the agency's table has these too
  person: (id: PersonId): Key => ({ pk: 'PERSON', sk: id }),
  peoplePartition: (): string => 'PERSON',
  /** Raised when somebody loses a leading role: that one of them stays is a matter between them. */
  leadRegister: (): Key => ({ pk: 'LEADREGISTER', sk: ROOT }),
  /** Who stands in for somebody, and when; and beside it, by the deputy, for whom: a sign-in looks only that one up. */
  deputies: (absent: PersonId): Key => ({ pk: keys.deputiesPartition(), sk: absent }),
  deputiesPartition: (): string => 'DEPUTIES',
  duties: (deputy: PersonId): Key => ({ pk: keys.dutiesPartition(), sk: deputy }),
  dutiesPartition: (): string => 'DUTIES',
  /** What one person saved of lists; under `SHARED`, what all see. */
  savedViews: (owner: PersonId | 'SHARED'): Key => ({ pk: `SAVEDVIEWS#${owner}`, sk: ROOT }),
  personOfSubject: (subject: string): Key => ({ pk: `LOCK#SUBJECT#${subject}`, sk: ROOT }),
  /** Reviews of access by their month; a list is one query. */
  accessReview: (id: AccessReviewId): Key => ({ pk: keys.accessReviewPartition(), sk: id }),
  accessReviewPartition: (): string => 'ACCESSREVIEW',
  /** By the hash of the secret in a link: whom it invites. */
  invitationLink: (secretHash: string): Key => ({ pk: `INVITATIONLINK#${secretHash}`, sk: ROOT }),
  auditEvent: (root: RootReference, at: Instant, id: AuditEventId): Key => ({
    pk: `AUDIT#${rootPartition(root)}`,
    sk: `${at}#${id}`,
  }),
  auditPartition: (root: RootReference): string => `AUDIT#${rootPartition(root)}`,
  /** One key stands for one request: sent with a request for another kind of record, it is another one. */
  idempotency: (subject: string, kind: string, key: string): Key => ({
    pk: `IDEMPOTENCY#${subject}`,
    sk: `${kind}#${key}`,
  }),
  delivery: (id: DeliveryId): Key => ({ pk: `DELIVERY#${id}`, sk: ROOT }),
  /** A mail is the only one of its kind to somebody, about a quarter or on a day; `which` tells reports and copies of it apart. */
  deliveryClaim: (
    period: Quarter | IsoDate,
    recipient: PersonId,
    kind: string,
    which: readonly string[] = [],
  ): Key => ({
    pk: keys.deliveriesPartition(period),
    sk: [kind, recipient, ...which].join('#'),
  }),
  /** Who let the mails of a kind go. */
  mailRelease: (kind: string): Key => ({ pk: keys.mailReleasePartition(), sk: kind }),
  mailReleasePartition: (): string => 'MAILRELEASE',
  /** An address to which nothing is sent any more, under whose it is. */
  suppressedAddress: (person: PersonId): Key => ({ pk: keys.suppressedAddressPartition(), sk: person }),
  suppressedAddressPartition: (): string => 'SUPPRESSEDADDRESS',
  /** An address of a company to which nothing is sent any more, by its hash. */
  unreachedAddress: (addressHash: string): Key => ({ pk: `COMPANYADDRESS#${addressHash}`, sk: ROOT }),
  /** By the id of a mail to a company: where it went. Goes by itself. */
  companyMail: (id: DeliveryId): Key => ({ pk: `COMPANYMAIL#${id}`, sk: ROOT }),
  /** What one person was reminded of. */
  toldReminders: (id: PersonId): Key => ({ pk: `REMINDERS#${id}`, sk: ROOT }),
  deliveriesPartition: (period: Quarter | IsoDate): string => `DELIVERIES#${period}`,
  /** There while nobody knows whether the mail was sent: what the recovery looks through. */
  unsettledDelivery: (id: DeliveryId): Key => ({ pk: 'UNSETTLEDDELIVERY', sk: id }),
  unsettledDeliveriesPartition: (): string => 'UNSETTLEDDELIVERY',
  /** The runs of one job, oldest first; two at the same moment are two requests. */
  jobRun: (job: string, startedAt: Instant, requestId: string): Key => ({
    pk: keys.jobRunPartition(job),
    sk: `${keys.jobRunPrefix()}${startedAt}#${requestId}`,
  }),
  jobRunPartition: (job: string): string => `JOBRUN#${job}`,
  jobRunPrefix: (): string => 'RUN#',
  /** Of a job whose runs are too many to keep. */
  lastJobRun: (job: string): Key => ({ pk: keys.jobRunPartition(job), sk: 'LAST' }),
  snapshot: (kind: string, quarter: Quarter): Key => ({ pk: 'SNAPSHOT', sk: `${quarter}#${kind}` }),
  snapshotPartition: (): string => 'SNAPSHOT',
  // The projection, in a partnership's table; one generation is live, another may be under construction
  projectionPointer: (): Key => ({ pk: 'PROJECTION', sk: 'POINTER' }),
  companyRow: (generation: number, id: CompanyId): Key => ({ pk: `ROW#${generation}#COMPANY`, sk: id }),
  companyRowPartition: (generation: number): string => `ROW#${generation}#COMPANY`,
  /** The line of a company in the list by name; `place` sorts as the list does. */
  companyLine: (generation: number, status: CompanyStatus, place: string): Key => ({
    pk: keys.companyLinePartition(generation, status),
    sk: place,
  }),
  companyLinePartition: (generation: number, status: CompanyStatus): string => `LIST#${generation}#COMPANY#${status}`,
  /** How many companies the list has of each status; in a generation of before there were lines, it is not there. */
  companyCounts: (generation: number): Key => ({ pk: `TOTALS#${generation}`, sk: 'COMPANIES' }),
  trajectoryRowPartition: (generation: number): string => `ROW#${generation}#TRAJECTORY`,
  trajectoryRow: (generation: number, id: TrajectoryId): Key => ({ pk: `ROW#${generation}#TRAJECTORY`, sk: id }),
  totals: (generation: number, period: number): Key => ({ pk: `TOTALS#${generation}`, sk: `PERIOD#${period}` }),
  // The agency's table: what a partnership's projector may write there, all under one leading key
  partnershipPointer: (id: PartnershipId): Key => ({ pk: `PARTNERSHIP#${id}`, sk: 'POINTER' }),
  partnershipTotals: (id: PartnershipId, generation: number, period: number): Key => ({
    pk: `PARTNERSHIP#${id}`,
    sk: `TOTALS#${generation}#PERIOD#${period}`,
  }),
  partnershipTarget: (id: PartnershipId, period: number): Key => ({ pk: `PARTNERSHIP#${id}`, sk: `TARGET#${period}` }),
  /** What the partnership's projector states of a company for the monitoring, under a leading key of its own. */
  supportedCompany: (id: PartnershipId, company: CompanyId): Key => ({
    pk: keys.supportedCompanyPartition(id),
    sk: company,
  }),
  supportedCompanyPartition: (id: PartnershipId): string => `PARTNERSHIP#${id}#SUPPORTED`,
  partnershipNote: (id: PartnershipId, quarter: Quarter): Key => ({
    pk: `PARTNERSHIP#${id}`,
    sk: `NOTE#${quarterInPath(quarter)}`,
  }),
  partnershipAmendment: (id: PartnershipId, amendment: AmendmentId): Key => ({
    pk: `PARTNERSHIP#${id}`,
    sk: `${keys.partnershipAmendmentPrefix()}${amendment}`,
  }),
  partnershipAmendmentPrefix: (): string => 'AMENDMENT#',
  partnershipPayments: (id: PartnershipId): Key => ({ pk: `PARTNERSHIP#${id}`, sk: 'PAYMENTS' }),
  // The agency's own
  monitoringQuarter: (quarter: Quarter): Key => ({ pk: keys.monitoringQuarterPartition(), sk: quarter }),
  monitoringQuarterPartition: (): string => 'MONITORINGQUARTER',
  measurement: (id: MeasurementId): Key => ({ pk: keys.measurementPartition(), sk: id }),
  measurementPartition: (): string => 'MEASUREMENT',
  succession: (number: string): Key => ({ pk: keys.successionPartition(), sk: number }),
  successionPartition: (): string => 'SUCCESSION',
  rulesDraft: (id: RulesDraftId): Key => ({ pk: keys.rulesDraftPartition(), sk: id }),
  rulesDraftPartition: (): string => 'RULESDRAFT',
  /** Which measurement was published last: what the next one is decided against. */
  lastPublished: (): Key => ({ pk: 'MONITORING', sk: 'LASTPUBLISHED' }),
  /** What may be shown of a quarter: to the partnership that may read this leading key, or of all of them together. */
  published: (to: PartnershipId | 'TOGETHER', quarter: Quarter, kind: 'NOW' | 'REPORTED'): Key => ({
    pk: keys.publishedPartition(to),
    sk: `${quarter}#${kind}`,
  }),
  publishedPartition: (to: PartnershipId | 'TOGETHER'): string => `PUBLISHED#${to}`,
  /** What was reported of a quarter before it was opened again and closed: for the agency's archive alone. */
  earlierReport: (to: PartnershipId | 'TOGETHER', quarter: Quarter, measurement: MeasurementId): Key => ({
    pk: keys.earlierReportPartition(to),
    sk: `${keys.earlierReportPrefix(quarter)}${measurement}`,
  }),
  earlierReportPartition: (to: PartnershipId | 'TOGETHER'): string => `REPORTEDBEFORE#${to}`,
  earlierReportPrefix: (quarter: Quarter): string => `${quarter}#`,
  leaverDelivery: (id: LeaverDeliveryId): Key => ({ pk: keys.leaverDeliveryPartition(), sk: id }),
  leaverDeliveryPartition: (): string => 'LEAVERDELIVERY',
  /** Taken by the delivery that a file, known by its hash, came in with. */
  leaverFileLock: (sha256: string): Key => ({ pk: `LOCK#LEAVERFILE#${sha256}`, sk: ROOT }),
  // The reference store
  lookUpEnterprise: (number: string): Key => ({ pk: keys.lookUpPartition(lookUpPartitionOf(number)), sk: number }),
  lookUpPartition: (partition: number): string => `KBO#${String(partition).padStart(3, '0')}`,
  /** One per start of a word of a name, under its first three characters. */
  lookUpName: (start: string, number: string): Key => ({
    pk: keys.lookUpNamePartition(start),
    sk: `${start}#${number}`,
  }),
  lookUpNamePartition: (start: string): string => `KBONAME#${[...start].slice(0, 3).join('')}`,
  lookUpLoad: (): Key => ({ pk: 'KBOLOAD', sk: 'STATE' }),
  programmeRules: (version: string): Key => ({ pk: 'PROGRAMMERULES', sk: version }),
  /** How often a version was published: who publishes the next one says what it saw. */
  programmeRulesCount: (): Key => ({ pk: 'PROGRAMMERULESCOUNT', sk: ROOT }),
  /** An entry that the agency changed or added; all of all catalogues are one query. */
  catalogueEntry: (catalogue: string, code: string): Key => ({ pk: 'CATALOGUE', sk: `${catalogue}#${code}` }),
  cataloguePartition: (): string => 'CATALOGUE',
  /** What a partnership states of an enterprise; its projector alone may write under this leading key. */
  overlapStatement: (id: PartnershipId, number: string): Key => ({ pk: `OVERLAP#${id}#${number}`, sk: ROOT }),
  sharedEnterprise: (id: PartnershipId, number: string): Key => ({ pk: `OVERLAP#${id}#SHARED`, sk: number }),
  sharedEnterprisePartition: (id: PartnershipId): string => `OVERLAP#${id}#SHARED`,
  /** There while a partnership waits for another one to answer about an enterprise. */
  waitingTalk: (from: PartnershipId, to: PartnershipId, number: string): Key => ({
    pk: `OVERLAP#${from}#TO#${to}`,
    sk: number,
  }),
  waitingTalkPartition: (from: PartnershipId, to: PartnershipId): string => `OVERLAP#${from}#TO#${to}`,
} as const;
