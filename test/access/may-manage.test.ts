import { describe, expect, it } from 'vitest';
import { lastLeadErrors } from '../../shared/access/last-lead.ts';
import {
  givingErrors,
  type Manager,
  managesOwnMemberOnly,
  mayManage,
  ownAccessErrors,
  ownGainErrors,
  rolesToGive,
} from '../../shared/access/may-manage.ts';
import { memberIdSchema, personIdSchema } from '../../shared/kernel/ids.ts';
import { AGENCY_ROLES, PARTNERSHIP_ROLES, type Role } from '../../shared/kernel/permissions.ts';

const OWN = memberIdSchema.parse('mbr_01J00000000000000000000001');
const OTHER = memberIdSchema.parse('mbr_01J00000000000000000000002');
const ID = personIdSchema.parse('per_01J00000000000000000000001');
const acting = (...roles: Role[]): Manager => ({ roles, entry: { id: ID, memberId: OWN, roles } });
/** Somebody who stands in for others: the token gives the roles of both. */
const standingIn = (own: Role[], ...borrowed: Role[]): Manager => ({
  roles: [...own, ...borrowed],
  entry: { id: ID, memberId: OWN, roles: own },
});
const person = (roles: Role[], memberId = OWN) => ({ roles, memberId, active: true, subject: 'somebody' });

describe('who manages whom', () => {
  const NOBODY: readonly Role[] = [];
  const OF_A_MEMBER: readonly Role[] = ['coach', 'finance', 'reader'];
  const BELOW: readonly Role[] = ['coordinator', 'administrator', ...OF_A_MEMBER];
  const REACH: readonly (readonly [actor: Role, ofOwn: readonly Role[], ofOther: readonly Role[]])[] = [
    ['promotor', PARTNERSHIP_ROLES, PARTNERSHIP_ROLES],
    ['coordinator', BELOW, BELOW],
    ['administrator', OF_A_MEMBER, NOBODY],
    ['coach', NOBODY, NOBODY],
    ['finance', NOBODY, NOBODY],
    ['reader', NOBODY, NOBODY],
    ['programme-manager', AGENCY_ROLES, AGENCY_ROLES],
    ['project-officer', NOBODY, NOBODY],
    ['controller', NOBODY, NOBODY],
    ['quality-coach', NOBODY, NOBODY],
    ['analyst', NOBODY, NOBODY],
    ['auditor', NOBODY, NOBODY],
  ];
  const ROLES: readonly Role[] = [...PARTNERSHIP_ROLES, ...AGENCY_ROLES];

  it.each(REACH)('is decided by the role: %s', (actor, ofOwn, ofOther) => {
    for (const target of ROLES)
      for (const [reach, member] of [[ofOwn, OWN] as const, [ofOther, OTHER] as const]) {
        const label = `${actor} of ${target}`;
        expect(mayManage(acting(actor), person([target], member)), `${label}: change`).toBe(reach.includes(target));
        expect(givingErrors(acting(actor), person([target], member)).length === 0, `${label}: give`).toBe(
          reach.includes(target),
        );
      }
  });

  it('has every role of a person in it: an administrator has no say over a coach who coordinates', () => {
    expect(mayManage(acting('administrator'), person(['coach', 'coordinator']))).toBe(false);
    expect(givingErrors(acting('administrator'), person(['coach', 'promotor']))).toEqual([
      { pointer: '/roles/1', message: 'notYourRoleToGive' },
    ]);
  });

  it('is nobody for an administrator of whom nobody wrote down the member', () => {
    const stray: Manager = { roles: ['administrator'], entry: undefined };
    expect(rolesToGive(stray, {})).toEqual(new Set());
    expect(givingErrors(stray, { roles: ['coach'] })).toEqual([{ pointer: '/memberId', message: 'notYourMember' }]);
  });

  it('is the widest of the roles that somebody has', () => {
    expect(mayManage(acting('administrator', 'coordinator'), person(['coach'], OTHER))).toBe(true);
    expect(managesOwnMemberOnly(acting('administrator'))).toBe(true);
    expect(managesOwnMemberOnly(acting('administrator', 'coordinator'))).toBe(false);
  });
});

describe('a deputy', () => {
  const managing = (roles: readonly Role[]) =>
    roles.filter((role) => rolesToGive(acting(role), person([role])).size > 0);
  const ROLES: readonly Role[] = [...PARTNERSHIP_ROLES, ...AGENCY_ROLES];

  it.each(ROLES)('of a %s manages nobody who could let others in: what that one decides would stay', (borrowed) => {
    for (const own of ROLES.filter((role) => !managing(ROLES).includes(role))) {
      const given = rolesToGive(standingIn([own], borrowed), person([]));
      const ofAbsent = rolesToGive(acting(borrowed), person([]));
      expect(managing([...given])).toEqual([]);
      expect(new Set([...given, ...managing([...ofAbsent])])).toEqual(ofAbsent);
    }
  });

  it('manages by the own role what that gives, whoever else is absent', () => {
    const manager = standingIn(['coordinator'], 'promotor');
    expect(mayManage(manager, person(['administrator'], OTHER))).toBe(true);
    expect(mayManage(manager, person(['promotor']))).toBe(false);
    expect(givingErrors(standingIn(['coach'], 'coordinator'), person(['coach', 'coordinator']))).toEqual([
      { pointer: '/roles/1', message: 'notAsDeputy' },
    ]);
  });
});

describe('the own access', () => {
  const before = person(['coordinator', 'coach']);
  it.each([
    ['leaving', { active: false }, '/active'],
    ['giving up a role', { roles: ['coach'] as Role[] }, '/roles'],
    ['another sign-in', { subject: 'other' }, '/subject'],
  ])('is not lost by %s', (_, change, pointer) => {
    expect(ownAccessErrors(before, { ...before, ...change })).toEqual([{ pointer, message: 'ownAccess' }]);
  });

  it('may grow', () => {
    expect(ownAccessErrors(before, { ...before, roles: ['coordinator', 'coach', 'reader'] })).toEqual([]);
  });
});

describe('the own entry in the hands of a deputy', () => {
  const before = person(['coordinator']);
  const deputy = standingIn(['coordinator'], 'promotor');
  it.each([
    [
      'no role that the own roles could not give',
      { roles: ['coordinator', 'promotor'] as Role[] },
      [{ pointer: '/roles/1', message: 'notAsDeputy' }],
    ],
    ['a role that they could', { roles: ['coordinator', 'finance'] as Role[] }, []],
    ['no other member', { memberId: OTHER }, [{ pointer: '/memberId', message: 'movesAsDeputy' }]],
    ['another language', { active: true }, []],
  ])('gets %s', (_, change, errors) => {
    expect(ownGainErrors(deputy, before, { ...before, ...change })).toEqual(errors);
  });

  it('gets another member from a coordinator who stands in for nobody', () => {
    expect(ownGainErrors(acting('coordinator'), before, { ...before, memberId: OTHER })).toEqual([]);
  });

  it('gets nothing from a coach who stands in for a coordinator', () => {
    const coach = person(['coach']);
    const given: Role[] = ['coach', 'finance'];
    expect(ownGainErrors(standingIn(['coach'], 'coordinator'), coach, { ...coach, roles: given })).toEqual([
      { pointer: '/roles/1', message: 'notAsDeputy' },
    ]);
  });
});

describe('the last who leads', () => {
  const lead = person(['promotor']);
  it.each([
    ['leaves', { active: false }, '/active'],
    ['becomes a coach', { roles: ['coach'] as Role[] }, '/roles'],
  ])('stays when he or she %s', (_, change, pointer) => {
    const after = { ...lead, ...change };
    expect(lastLeadErrors(lead, after, [{ ...lead, active: false }])).toEqual([{ pointer, message: 'lastLead' }]);
    expect(lastLeadErrors(lead, after, [lead])).toEqual([]);
  });

  it('stays also beside one who was invited and never signed in', () => {
    const invited = { ...lead, subject: undefined };
    expect(lastLeadErrors(lead, { ...lead, active: false }, [invited])).toEqual([
      { pointer: '/active', message: 'lastLead' },
    ]);
    expect(lastLeadErrors(invited, { ...invited, active: false }, [])).toEqual([]);
  });

  it('is a matter of leading roles only', () => {
    expect(lastLeadErrors(person(['coordinator']), { ...person(['coordinator']), active: false }, [])).toEqual([]);
  });
});
