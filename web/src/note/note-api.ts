import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AgencyNoteRoutes, NoteRoutes } from '../../../functions/note/routes.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { NoteChange, NoteReturnRequest } from '../../../shared/note/requests.ts';
import { answerOf } from '../app/api.ts';
import { quarterInPath } from '../app/paths.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<NoteRoutes>(place.api, { fetch: place.fetch }).notes;
const paramOf = (quarter: string) => ({ quarter: quarterInPath(quarter) });

export const notesQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'notes'], queryFn: () => answerOf(client(place).$get()) });

export const noteQuery = (place: Place, quarter: string) =>
  queryOptions({
    queryKey: [place.id, 'notes', quarter],
    queryFn: () => answerOf(client(place)[':quarter'].$get({ param: paramOf(quarter) })),
  });

export const noteFile = (place: Place, quarter: string, language: Language) =>
  client(place)[':quarter'].document.$get({ param: paramOf(quarter), query: { language } });

/** What can be done with the note of a quarter; each answers the quarter as it then stands. */
export const noteSteps = (place: Place, quarter: string) => {
  const one = client(place)[':quarter'];
  const param = paramOf(quarter);
  return {
    write: (json: NoteChange) => answerOf(one.$put({ param, json })),
    signAsCoordinator: (json: { expectedVersion: number }) =>
      answerOf(one['coordinator-signature'].$post({ param, json })),
    signAsPromotor: (json: { expectedVersion: number }) => answerOf(one['promotor-signature'].$post({ param, json })),
    accept: (json: { expectedVersion: number }) => answerOf(one.acceptance.$post({ param, json })),
    sendBack: (json: NoteReturnRequest) => answerOf(one['sending-back'].$post({ param, json })),
    return: (json: NoteReturnRequest) => answerOf(one.return.$post({ param, json })),
  };
};

/** For the agency: how far every partnership is. */
export const noteOverviewQuery = (place: Place, quarter: string | undefined) =>
  queryOptions({
    queryKey: [place.id, 'noteOverview', quarter],
    queryFn: () =>
      answerOf(
        hc<AgencyNoteRoutes>(place.api, { fetch: place.fetch }).notes.$get({
          query: quarter === undefined ? {} : { quarter },
        }),
      ),
  });
