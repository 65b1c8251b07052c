import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { InvitationRoutes } from '../../../functions/access/invitation/routes.ts';
import type { AccessRoutes } from '../../../functions/access/routes.ts';
import type { ChangedPerson, PersonInput, PreferenceInput } from '../../../shared/access/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<AccessRoutes>(place.api, { fetch: place.fetch });

export const peopleQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'people'], queryFn: () => answerOf(client(place).people.$get()) });

export const ownEntryQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'ownEntry'], queryFn: () => answerOf(client(place).me.$get()) });

export const registerPerson = (place: Place, json: PersonInput, key: string) =>
  answerOf(client(place).people.$post({ json, header: { 'idempotency-key': key } }));

export const changePerson = (place: Place, personId: string, expectedVersion: number, person: ChangedPerson) =>
  answerOf(client(place).people[':personId'].$put({ param: { personId }, json: { expectedVersion, person } }));

const invitations = (place: Place) => hc<InvitationRoutes>(place.api, { fetch: place.fetch });

export const invitePerson = (place: Place, personId: string, expectedVersion: number) =>
  answerOf(invitations(place).people[':personId'].invitation.$post({ param: { personId }, json: { expectedVersion } }));

export const withdrawInvitation = (place: Place, personId: string, expectedVersion: number) =>
  answerOf(
    invitations(place).people[':personId']['invitation-withdrawal'].$post({
      param: { personId },
      json: { expectedVersion },
    }),
  );

export const setPreferences = (place: Place, expectedVersion: number, preferences: PreferenceInput) =>
  answerOf(client(place).me.preferences.$put({ json: { expectedVersion, preferences } }));
