import { createApp } from '../../functions/platform/http/app.ts';
import type { System } from '../../functions/platform/system.ts';
import { parseMembership, permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { ALFA } from './store.ts';

type AppOptions = Parameters<typeof createApp>[0];
const realPermissions: AppOptions['permissionsOf'] = (memberships) => permissionsInPartnership(memberships, ALFA);

/**
 * The application of alfa with these routes, behind the real permissions unless others are given; the token is the membership itself, as
 * `coach.alfa.x`.
 */
export const membershipApp = (system: System, routers: AppOptions['routers'], permissionsOf = realPermissions) =>
  createApp({
    store: ALFA,
    basePath: '/api',
    system,
    verifyToken: async (token) => {
      const [role, place] = token.split('.');
      const membership = parseMembership(`${role}@${place}`);
      return membership && { subject: token, memberships: [membership] };
    },
    permissionsOf,
    routers,
  });
