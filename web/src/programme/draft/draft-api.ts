import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { RulesDraftRoutes } from '../../../../functions/programme/draft/routes.ts';
import type {
  DraftBeginning,
  DraftChange,
  DraftStepRequest,
  DraftView,
  ReasonedDraftStepRequest,
} from '../../../../shared/programme/draft/requests.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';
import { rulesQuery } from '../programme-api.ts';

const client = (place: Place) => hc<RulesDraftRoutes>(place.api, { fetch: place.fetch })['rules-drafts'];

export const draftsQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'rulesDrafts'], queryFn: () => answerOf(client(place).$get()) });

export const draftQuery = (place: Place, id: string) =>
  queryOptions({
    queryKey: [place.id, 'rulesDrafts', id],
    queryFn: () => answerOf(client(place)[':id'].$get({ param: { id } })),
  });

/** Goes by the version of the draft: another one gives other figures. */
export const simulationQuery = (place: Place, { id, version }: Pick<DraftView, 'id' | 'version'>) =>
  queryOptions({
    queryKey: [place.id, 'rulesSimulation', id, version],
    queryFn: () => answerOf(client(place)[':id'].simulation.$get({ param: { id }, query: {} })),
  });

/** What can be done with a draft; each answers the draft as it then stands. */
export const draftSteps = (place: Place, id: string) => {
  const one = client(place)[':id'];
  const param = { id };
  return {
    change: (json: DraftChange) => answerOf(one.$put({ param, json })),
    propose: (json: DraftStepRequest) => answerOf(one.proposal.$post({ param, json })),
    publish: (json: DraftStepRequest) => answerOf(one.publication.$post({ param, json })),
    takeBack: (json: ReasonedDraftStepRequest) => answerOf(one['taking-back'].$post({ param, json })),
    withdraw: (json: ReasonedDraftStepRequest) => answerOf(one.withdrawal.$post({ param, json })),
  };
};

export const beginDraft = (place: Place, json: DraftBeginning, key: string) =>
  answerOf(client(place).$post({ json, header: { 'idempotency-key': key } }));

/** What follows on every change of a draft: it is shown as it stands now; lists, versions and history are read again. */
export const keepSaved = (cache: QueryClient, place: Place, saved: DraftView): void => {
  cache.setQueryData(draftQuery(place, saved.id).queryKey, saved);
  void cache.invalidateQueries({ queryKey: draftsQuery(place).queryKey, exact: true });
  void cache.invalidateQueries({ queryKey: rulesQuery(place).queryKey });
  void cache.invalidateQueries({ queryKey: [place.id, 'history'] });
};
