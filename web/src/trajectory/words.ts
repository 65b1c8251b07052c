import type {
  RESULT_DIMENSIONS as KNOWN_DIMENSIONS,
  EVIDENCE_KINDS as KNOWN_KINDS,
  STOP_REASONS as KNOWN_REASONS,
  ADAPTATION_STATUSES as KNOWN_STATUSES,
} from '../../../shared/trajectory/schema.ts';

// The words of the schema, checked against it by their types, without loading the schema library.
export const STOP_REASONS = [
  'companyWithdrew',
  'companyClosed',
  'noCapacity',
  'otherSupport',
  'notEligible',
  'duplicate',
  'other',
] as const satisfies typeof KNOWN_REASONS;
export const EVIDENCE_KINDS = [
  'document',
  'photo',
  'policyText',
  'schedule',
  'vacancy',
  'companyConfirmation',
  'visitReport',
  'other',
] as const satisfies typeof KNOWN_KINDS;
export const ADAPTATION_STATUSES = [
  'idea',
  'planned',
  'tested',
  'implemented',
  'embedded',
  'dropped',
] as const satisfies typeof KNOWN_STATUSES;
export const RESULT_DIMENSIONS = [
  'inflow',
  'inclusion',
  'growth',
  'retention',
] as const satisfies typeof KNOWN_DIMENSIONS;
export const LEVELS = ['workFloor', 'workOrganisation'] as const;
export const OUTCOMES = ['accepted', 'rejected'] as const;
