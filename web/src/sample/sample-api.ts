import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { SampleRoutes } from '../../../functions/sample/routes.ts';
import type { ExportFormat } from '../../../shared/kernel/export.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { SampleRequest } from '../../../shared/sample/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<SampleRoutes>(place.api, { fetch: place.fetch }).samples;

export const samplesQuery = (place: Place, before: number | undefined) =>
  queryOptions({
    queryKey: [place.id, 'samples', before],
    queryFn: () => answerOf(client(place).$get({ query: before === undefined ? {} : { before: String(before) } })),
    placeholderData: (earlier) => earlier,
  });

export const populationsQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'samplePopulations'],
    queryFn: () => answerOf(client(place).populations.$get()),
    staleTime: 0,
  });

export const sampleQuery = (place: Place, number: string) =>
  queryOptions({
    queryKey: [place.id, 'sample', number],
    queryFn: () => answerOf(client(place)[':number'].$get({ param: { number } })),
  });

export const sampledQuery = (place: Place, trajectoryId: string) =>
  queryOptions({
    queryKey: [place.id, 'sampled', trajectoryId],
    queryFn: () => answerOf(client(place).trajectories[':trajectoryId'].$get({ param: { trajectoryId } })),
  });

export const drawSample = (place: Place, json: SampleRequest, key: string) =>
  answerOf(client(place).$post({ json, header: { 'idempotency-key': key } }));

export const exportSample = (
  place: Place,
  number: string,
  query: { readonly format: ExportFormat; readonly language: Language },
) => client(place)[':number'].export.$get({ param: { number }, query });
