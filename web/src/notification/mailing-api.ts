import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type * as z from 'zod';
import type { MailingRoutes } from '../../../functions/notification/mailing/routes.ts';
import { MAIL_LAYOUTS, type Mailings, type previewQuerySchema } from '../../../shared/notification/mailing.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<MailingRoutes>(place.api, { fetch: place.fetch });

export const mailingsQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'mailings'],
    queryFn: (): Promise<Mailings> => answerOf(client(place).mailings.$get()),
  });

/** Asked by the page that shows them alone: figures are read for it. */
export const mailQuartersQuery = (place: Place, kind: PreviewQuestion['kind']) =>
  queryOptions({
    queryKey: [place.id, 'mailQuarters', kind],
    queryFn: () => answerOf(client(place).mailings[':kind'].quarters.$get({ param: { kind } })),
  });

export type PreviewQuestion = z.infer<typeof previewQuerySchema>;

export const previewQuery = (place: Place, question: PreviewQuestion) =>
  queryOptions({
    queryKey: [place.id, 'mailPreview', question],
    queryFn: () => answerOf(client(place).mailings.preview.$get({ query: question })),
    placeholderData: (before) => before,
  });

/** Lets go what the preview shows: a mail that looks otherwise by now is not let go unseen. */
export const releaseMails = (place: Place, { kind, release }: Mailings['kinds'][number]) =>
  answerOf(
    client(place).mailings[':kind'].release.$post({
      param: { kind },
      json: { expectedVersion: release?.version ?? 0, layout: MAIL_LAYOUTS[kind] },
    }),
  );

export const sendAgain = (place: Place, deliveryId: string) =>
  answerOf(client(place).deliveries[':deliveryId'].copies.$post({ param: { deliveryId }, json: {} }));

export const liftSuppression = (place: Place, personId: string, json: { readonly reason: string }) =>
  answerOf(client(place)['suppressed-addresses'][':personId'].lift.$post({ param: { personId }, json }));
