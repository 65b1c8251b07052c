import * as z from 'zod';
import { type PartnershipId, partnershipIdSchema } from './ids.ts';

export const PARTNERSHIP_ROLES = ['promotor', 'coordinator', 'administrator', 'coach', 'finance', 'reader'] as const;
export const AGENCY_ROLES = [
  'programme-manager',
  'project-officer',
  'controller',
  'quality-coach',
  'analyst',
  'auditor',
] as const;
export type PartnershipRole = (typeof PARTNERSHIP_ROLES)[number];
export type AgencyRole = (typeof AGENCY_ROLES)[number];
export type Role = PartnershipRole | AgencyRole;
export const roleSchema = z.enum([...PARTNERSHIP_ROLES, ...AGENCY_ROLES]).meta({ id: 'Role' });

export const PERMISSIONS = [
  /** Whoever has a valid access token, whatever its memberships. */
  'signedIn',
  'company:read',
  'company:readContacts',
  'company:write',
  'company:import',
  /** Running files of before: their report, and taking them over. */
  'takeover:read',
  'takeover:write',
  'trajectory:read',
  'trajectory:write',
  'trajectory:verify',
  'trajectory:handOver',
  /** Signed attendance lists hold names of people. */
  'attendance:read',
  'partnership:read',
  'target:write',
  /** Members of the partnership, and what they offer to companies. */
  'member:write',
  /** The partnership agreement: written by promotor and coordinator, signed by each partner. */
  'agreement:write',
  'agreement:sign',
  /** Amendments of targets and budget: proposed by the partnership, decided by the agency. */
  'amendment:propose',
  'amendment:decide',
  'finance:read',
  /** Certified amounts and payments: recorded by the agency. */
  'finance:record',
  'ownContribution:write',
  /** The final settlement: prepared by one person of the agency, decided by another. */
  'settlement:prepare',
  'settlement:decide',
  /** Whether a partnership goes on in the next funding period. */
  'period:decide',
  /** Twice a year it is looked at who has access. */
  'accessReview:write',
  'dashboard:read',
  'history:read',
  'people:read',
  'people:write',
  /** Who stands in for whom while somebody is away: whoever works in a place, at least for oneself. */
  'deputy:write',
  'preference:write',
  'view:share',
  'delivery:read',
  /** Lets the first mails of a kind go once they were looked at, has one sent again, takes an address off the suppression list. */
  'mailing:manage',
  /** Runs of the jobs: what operators look at. */
  'job:read',
  'rules:read',
  /** Drafts a version of the rules; a second person publishes it. */
  'rules:write',
  'rules:publish',
  'catalogue:read',
  'catalogue:write',
  'agencyDashboard:read',
  /** Deliveries of leavers: what they rest on and what came of them, and bringing one in. Their rows are read by no person. */
  'monitoring:read',
  'monitoring:deliver',
  /** Judges the data of a quarter, and asks for a new measurement. */
  'monitoring:check',
  /** Closes a quarter, or opens it again with a reason. */
  'monitoring:close',
  /** The quarterly note: written by coordinator and promotor, signed by each, judged by the agency. */
  'note:read',
  'note:write',
  'note:signAsCoordinator',
  'note:signAsPromotor',
  'note:decide',
] as const;
export type Permission = (typeof PERMISSIONS)[number];
export const permissionSchema = z.enum(PERMISSIONS).meta({ id: 'Permission' });

const readsAPartnership = [
  'company:read',
  'trajectory:read',
  'partnership:read',
  'dashboard:read',
  'rules:read',
  'catalogue:read',
  'note:read',
] as const;
/** For whoever of the agency judges what was claimed. */
const readsItsAccounts = ['takeover:read', 'finance:read'] as const;
const inAPartnership = [
  ...readsAPartnership,
  'company:readContacts',
  'history:read',
  'deputy:write',
  'preference:write',
] as const;

/** Who may do what inside a partnership's own function. Agency roles come here too, with narrower permissions (never contacts). */
export const PARTNERSHIP_MATRIX: Readonly<Record<Role, readonly Permission[]>> = {
  promotor: [
    ...inAPartnership,
    'company:write',
    'company:import',
    'takeover:read',
    'takeover:write',
    'finance:read',
    'trajectory:write',
    'trajectory:handOver',
    'attendance:read',
    'view:share',
    'people:read',
    'people:write',
    'delivery:read',
    'mailing:manage',
    'job:read',
    'note:write',
    'note:signAsPromotor',
    'member:write',
    'agreement:write',
    'agreement:sign',
    'amendment:propose',
    'ownContribution:write',
    'accessReview:write',
  ],
  coordinator: [
    ...inAPartnership,
    'company:write',
    'company:import',
    'takeover:read',
    'takeover:write',
    'finance:read',
    'trajectory:write',
    'trajectory:handOver',
    'attendance:read',
    'view:share',
    'people:read',
    'people:write',
    'delivery:read',
    'mailing:manage',
    'note:write',
    'note:signAsCoordinator',
    'member:write',
    'agreement:write',
    'amendment:propose',
    'accessReview:write',
  ],
  // Of one member: its people, and its signature under the agreement.
  administrator: [
    ...inAPartnership,
    'finance:read',
    'people:read',
    'people:write',
    'agreement:sign',
    'accessReview:write',
  ],
  coach: [...inAPartnership, 'company:write', 'trajectory:write', 'attendance:read', 'people:read'],
  finance: [...inAPartnership, 'takeover:read', 'finance:read', 'ownContribution:write', 'delivery:read'],
  reader: inAPartnership,
  'programme-manager': [
    ...readsAPartnership,
    ...readsItsAccounts,
    'history:read',
    'delivery:read',
    'job:read',
    'target:write',
    'amendment:decide',
    'settlement:decide',
    'period:decide',
    'note:decide',
  ],
  'project-officer': [
    ...readsAPartnership,
    ...readsItsAccounts,
    'history:read',
    'delivery:read',
    'amendment:decide',
    'finance:record',
    'settlement:prepare',
    'note:decide',
  ],
  controller: [
    ...readsAPartnership,
    ...readsItsAccounts,
    'history:read',
    'trajectory:verify',
    'attendance:read',
    'finance:record',
    'settlement:prepare',
  ],
  'quality-coach': readsAPartnership,
  analyst: ['dashboard:read', 'partnership:read', 'rules:read', 'catalogue:read'],
  auditor: [...readsAPartnership, ...readsItsAccounts, 'history:read', 'delivery:read', 'job:read'],
};

const inTheAgency = [
  'agencyDashboard:read',
  'rules:read',
  'catalogue:read',
  'deputy:write',
  'preference:write',
] as const;

/** Who may do what in the agency's own function. Partnership roles have nothing there. */
export const AGENCY_MATRIX: Readonly<Record<AgencyRole, readonly Permission[]>> = {
  'programme-manager': [
    ...inTheAgency,
    'people:read',
    'people:write',
    'delivery:read',
    'mailing:manage',
    'job:read',
    'rules:write',
    'rules:publish',
    'accessReview:write',
    'catalogue:write',
    'history:read',
    'monitoring:read',
    'monitoring:deliver',
    'monitoring:check',
    'monitoring:close',
    'note:read',
  ],
  'project-officer': [...inTheAgency, 'people:read', 'delivery:read', 'rules:write', 'note:read'],
  controller: [...inTheAgency, 'people:read', 'note:read'],
  'quality-coach': [...inTheAgency, 'note:read'],
  analyst: [...inTheAgency, 'monitoring:read', 'monitoring:deliver', 'monitoring:check'],
  auditor: [...inTheAgency, 'people:read', 'delivery:read', 'job:read', 'history:read', 'monitoring:read', 'note:read'],
};

/** `coach@alfa` or `controller@agency`: a role and where it holds. */
export type Membership =
  | { readonly side: 'partnership'; readonly partnershipId: PartnershipId; readonly role: PartnershipRole }
  | { readonly side: 'agency'; readonly role: AgencyRole };

const isPartnershipRole = (role: string): role is PartnershipRole => PARTNERSHIP_ROLES.some((known) => known === role);
const isAgencyRole = (role: string): role is AgencyRole => AGENCY_ROLES.some((known) => known === role);

/** Reads one membership of a token; what is not exactly a known role at a well-formed place gives nothing. */
export const parseMembership = (text: string): Membership | undefined => {
  const [role, place, ...rest] = text.split('@');
  if (role === undefined || place === undefined || rest.length > 0) return undefined;
  if (place === 'agency') return isAgencyRole(role) ? { side: 'agency', role } : undefined;
  const partnershipId = partnershipIdSchema.safeParse(place);
  return partnershipId.success && isPartnershipRole(role)
    ? { side: 'partnership', partnershipId: partnershipId.data, role }
    : undefined;
};

/** What a person may do in one partnership's function: its own roles there, and the agency's narrower ones. */
export const permissionsInPartnership = (
  memberships: readonly Membership[],
  partnershipId: PartnershipId,
): ReadonlySet<Permission> =>
  new Set(
    memberships
      .filter((membership) => membership.side === 'agency' || membership.partnershipId === partnershipId)
      .flatMap((membership) => PARTNERSHIP_MATRIX[membership.role]),
  );

/** What a person may do in the agency's function. */
export const permissionsInAgency = (memberships: readonly Membership[]): ReadonlySet<Permission> =>
  new Set(memberships.flatMap((membership) => (membership.side === 'agency' ? AGENCY_MATRIX[membership.role] : [])));
