import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { CompanyImportRoutes } from '../../../functions/company/import/routes.ts';
import type { DocumentRoutes } from '../../../functions/document/routes.ts';
import type { Task } from '../../../shared/document/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { upload } from './upload.ts';

const tasks = (place: Place) => hc<DocumentRoutes>(place.api, { fetch: place.fetch }).tasks;
const imports = (place: Place) => hc<CompanyImportRoutes>(place.api, { fetch: place.fetch })['company-imports'];

export const POLL_MILLISECONDS = 1000;
export const isGoing = ({ status }: Pick<Task, 'status'>): boolean => status === 'queued' || status === 'running';

/** The latest tasks, asked again every second as long as one of them is going. */
export const tasksQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'tasks'],
    queryFn: async () => {
      const { rows } = await answerOf(tasks(place).$get());
      return { rows: rows.filter(({ kind }) => kind === 'companyImport') };
    },
    refetchInterval: ({ state }) => (state.data?.rows.some(isGoing) ? POLL_MILLISECONDS : false),
  });

/** A link that works for two minutes: it is asked for when somebody clicks. */
export const reportUrl = async (place: Place, taskId: string): Promise<string> =>
  (await answerOf(tasks(place)[':taskId'].report.$get({ param: { taskId } }))).url;

export type Progress = (
  step: { readonly kind: 'uploading'; readonly file: string } | { readonly kind: 'checking' },
) => void;

/** Uploads the files of an extract and lets the import begin. */
export const importCompanies = async (
  place: Place,
  files: readonly File[],
  key: string,
  progress: Progress,
): Promise<Task> => {
  const request = { files: files.map(({ name, size }) => ({ name, size })) };
  const { task, uploads } = await answerOf(imports(place).$post({ json: request, header: { 'idempotency-key': key } }));
  for (const destination of uploads) {
    const file = files.find(({ name }) => name === destination.name);
    if (!file) continue;
    progress({ kind: 'uploading', file: file.name });
    await upload(destination, file);
  }
  progress({ kind: 'checking' });
  return answerOf(imports(place)[':taskId'].start.$post({ param: { taskId: task.id }, json: {} }));
};
