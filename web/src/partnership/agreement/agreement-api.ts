import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AgreementRoutes } from '../../../../functions/partnership/agreement/routes.ts';
import type { FileUse } from '../../../../shared/document/kept-file.ts';
import type { AgreementInput } from '../../../../shared/partnership/agreement/requests.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';
import { upload } from '../../document/upload.ts';

const client = (place: Place) => hc<AgreementRoutes>(place.api, { fetch: place.fetch }).agreements;

export const agreementsQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'agreements'], queryFn: () => answerOf(client(place).$get()) });

export type Version = { readonly period: number; readonly number: number };
type Step = { readonly expectedVersion: number };

/** What can be done with a version of the agreement; each answers it as it then stands. */
export const agreementSteps = (place: Place, { period, number }: Version) => {
  const one = client(place)[':period'][':number'];
  const param = { period: String(period), number: String(number) };
  return {
    write: (json: Step & { agreement: AgreementInput }) => answerOf(one.$put({ param, json })),
    propose: (json: Step) => answerOf(one.proposal.$post({ param, json })),
    withdraw: (json: Step) => answerOf(one.withdrawal.$post({ param, json })),
    sign: (json: Step) => answerOf(one.signature.$post({ param, json })),
    /** Brings a file to where it waits to be attached; gives the name by which it is. */
    upload: async (file: File, progress: (share: number) => void): Promise<string> => {
      const json = { fileName: file.name, size: file.size };
      const asked = await answerOf(one['document-uploads'].$post({ param, json }));
      await upload(asked.upload, file, progress);
      return asked.uploadId;
    },
    attach: (uploadId: string, json: Step & { fileName: string }) =>
      answerOf(one['document-uploads'][':uploadId'].document.$post({ param: { ...param, uploadId }, json })),
    documentUrl: async (use: FileUse): Promise<string> =>
      (await answerOf(one.document.$get({ param, query: { use } }))).url,
  };
};
