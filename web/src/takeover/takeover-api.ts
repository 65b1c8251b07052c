import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { TakeoverRoutes } from '../../../functions/takeover/routes.ts';
import type { Task } from '../../../shared/document/schema.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { isGoing, POLL_MILLISECONDS, type Progress } from '../document/task-api.ts';
import { upload } from '../document/upload.ts';

const takeovers = (place: Place) => hc<TakeoverRoutes>(place.api, { fetch: place.fetch }).takeovers;

export const takeoversQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'takeovers'], queryFn: () => answerOf(takeovers(place).$get()) });

/** A check or a takeover, asked again every second as long as it is going. */
export const takeoverQuery = (place: Place, taskId: string) =>
  queryOptions({
    queryKey: [place.id, 'takeover', taskId],
    queryFn: () => answerOf(takeovers(place)[':taskId'].$get({ param: { taskId } })),
    refetchInterval: ({ state }) => (state.data && isGoing(state.data.task) ? POLL_MILLISECONDS : false),
  });

export const fetchTemplate = (place: Place, language: Language) =>
  takeovers(place).template.$get({ query: { language } });

export const takeoverReportUrl = async (place: Place, taskId: string): Promise<string> =>
  (await answerOf(takeovers(place)[':taskId'].report.$get({ param: { taskId } }))).url;

/** Uploads a workbook and lets the check begin. */
export const checkWorkbook = async (place: Place, file: File, key: string, progress: Progress): Promise<Task> => {
  const request = { name: file.name, size: file.size };
  const asked = await answerOf(takeovers(place).$post({ json: request, header: { 'idempotency-key': key } }));
  progress({ kind: 'uploading', file: file.name });
  if (asked.upload) await upload(asked.upload, file);
  progress({ kind: 'checking' });
  return answerOf(takeovers(place)[':taskId'].start.$post({ param: { taskId: asked.task.id }, json: {} }));
};

export const carryOutTakeover = (place: Place, taskId: string, key: string): Promise<Task> =>
  answerOf(
    takeovers(place)[':taskId']['carry-out'].$post({
      param: { taskId },
      header: { 'idempotency-key': key },
      json: {},
    }),
  );
