import { partnershipPath } from './paths.ts';
import type { Place } from './place.ts';

/** A partnership as the agency looks into it: its own part of the API, under the permissions that the agency has there. */
export const partnershipPlace = (place: Place, id: string): Place => ({
  ...place,
  kind: 'partnership',
  id,
  path: partnershipPath(id),
  api: `/api/partnerships/${id}`,
});

/** The partnerships in which somebody of the agency has a permission. */
export const partnershipsWith = ({ me }: Place, permission: string): string[] =>
  me.partnerships.filter(({ permissions }) => permissions.includes(permission)).map(({ id }) => id);
