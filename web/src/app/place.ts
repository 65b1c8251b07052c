import { createContext, useContext } from 'react';
import type { Me } from '../../../shared/access/schema.ts';
import type { Permission, Role } from '../../../shared/kernel/permissions.ts';
import type { Fetch } from './api.ts';

/** Where one works: a partnership, or the agency. Every screen below it asks only this place's own part of the API. */
export type Place = {
  readonly kind: 'partnership' | 'agency';
  /** A partnership's id, or `agency`. */
  readonly id: string;
  /** Start of the addresses of its screens. */
  readonly path: string;
  /** Start of the addresses of its API. */
  readonly api: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** Somebody of the agency who looks into a partnership. */
  readonly visiting: boolean;
  readonly me: Me;
  readonly fetch: Fetch;
};

export const PlaceContext = createContext<Place | undefined>(undefined);

export const usePlace = (): Place => {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('No place around this screen');
  return place;
};

export const useMay = (permission: Permission): boolean => usePlace().permissions.has(permission);
