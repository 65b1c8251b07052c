import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { TrajectoryRoutes } from '../../../functions/trajectory/routes.ts';
import type {
  ActionAddition,
  ActionChange,
  ActionStatusChange,
  EvidenceAddition,
  EvidenceRemoval,
  PhaseEntry,
  PhaseStepBack,
  TrajectoryChange,
  TrajectoryStart,
  TrajectoryStop,
  VerificationRequest,
} from '../../../shared/trajectory/requests.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { FOLLOWING } from '../app/query-client.ts';
import { filtersOf, type TrajectoryListSearch } from './list-search.ts';

const client = (place: Place) => hc<TrajectoryRoutes>(place.api, { fetch: place.fetch }).trajectories;

export const trajectoryListQuery = (
  place: Place,
  search: TrajectoryListSearch & { companyId?: string },
  cursor?: string,
) =>
  queryOptions({
    queryKey: [place.id, 'trajectories', filtersOf(search), cursor],
    queryFn: () => answerOf(client(place).$get({ query: { ...filtersOf(search), cursor } })),
    placeholderData: (before) => before,
    ...FOLLOWING,
  });

export const workQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'work'],
    queryFn: () => answerOf(hc<TrajectoryRoutes>(place.api, { fetch: place.fetch }).work.$get()),
    ...FOLLOWING,
  });

export const trajectoryQuery = (place: Place, trajectoryId: string) =>
  queryOptions({
    queryKey: [place.id, 'trajectory', trajectoryId],
    queryFn: () => answerOf(client(place)[':trajectoryId'].$get({ param: { trajectoryId } })),
  });

export const startTrajectory = (place: Place, json: TrajectoryStart, key: string) =>
  answerOf(client(place).$post({ json, header: { 'idempotency-key': key } }));

/** Every change of one trajectory; each answers the trajectory as it then stands. */
export const changesOf = (place: Place, trajectoryId: string) => {
  const param = { trajectoryId };
  const one = client(place)[':trajectoryId'];
  return {
    change: (json: TrajectoryChange) => answerOf(one.$put({ param, json })),
    enterPhase: (json: PhaseEntry) => answerOf(one.phases.$post({ param, json })),
    stepBack: (json: PhaseStepBack) => answerOf(one.phases.back.$post({ param, json })),
    stop: (json: TrajectoryStop) => answerOf(one.stop.$post({ param, json })),
    addAction: (json: ActionAddition) => answerOf(one.actions.$post({ param, json })),
    changeAction: (actionId: string, json: ActionChange) =>
      answerOf(one.actions[':actionId'].$put({ param: { ...param, actionId }, json })),
    setActionStatus: (actionId: string, json: ActionStatusChange) =>
      answerOf(one.actions[':actionId'].statuses.$post({ param: { ...param, actionId }, json })),
    addEvidence: (json: EvidenceAddition) => answerOf(one.evidence.$post({ param, json })),
    removeEvidence: (evidenceId: string, json: EvidenceRemoval) =>
      answerOf(one.evidence[':evidenceId'].removal.$post({ param: { ...param, evidenceId }, json })),
    verify: (json: VerificationRequest) => answerOf(one.verifications.$post({ param, json })),
  };
};
