import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { TrajectoryLine } from '../../../shared/trajectory/list.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { ownEntryQuery } from '../access/people-api.ts';
import { keepSeen, lastSeen, orLastSeen, seenUnder } from '../app/last-seen.ts';
import type { Place } from '../app/place.ts';
import { trajectoryListQuery, trajectoryQuery } from '../trajectory/trajectory-api.ts';

type Participant = Pick<TrajectoryView['participants'][number], 'companyId' | 'name'>;
type Action = Pick<TrajectoryView['actions'][number], 'id' | 'title'>;

/** What of a trajectory is needed to log a visit: names, which may stay in the tab for when there is no network. */
export type VisitTrajectory = Pick<TrajectoryView, 'id' | 'title'> & {
  readonly participants: readonly Participant[];
  readonly actions: readonly Action[];
};

const keyOf = (place: Place, trajectoryId = ''): string => `${place.id}.visit.${trajectoryId}`;

const namesIn = ({ id, title, participants, actions }: TrajectoryView): VisitTrajectory => ({
  id,
  title,
  participants: participants.map(({ companyId, name }) => ({ companyId, name })),
  actions: actions.map(({ id: actionId, title: named }) => ({ id: actionId, title: named })),
});

/** The trajectory of a visit, as it is now or, without network, as it was last seen in this tab. */
export const visitTrajectoryQuery = (place: Place, trajectoryId: string) =>
  queryOptions({
    queryKey: [place.id, 'visit', trajectoryId],
    queryFn: ({ client }) =>
      orLastSeen(keyOf(place, trajectoryId), async () =>
        namesIn(await client.fetchQuery(trajectoryQuery(place, trajectoryId))),
      ),
  });

/** All that this tab can log a visit for without network, by title. */
export const knownForVisits = (place: Place): VisitTrajectory[] =>
  seenUnder(keyOf(place))
    .flatMap((key) => lastSeen<VisitTrajectory>(key) ?? [])
    .sort((a, b) => a.title.localeCompare(b.title));

const keepLine = (place: Place, { id, title, companies }: TrajectoryLine): void => {
  const key = keyOf(place, id);
  const participants = companies.map(({ id: companyId, name }) => ({ companyId, name }));
  // A line of the list has no actions: what was seen of them stays.
  const actions = lastSeen<VisitTrajectory>(key)?.actions ?? [];
  keepSeen(key, { id, title, participants, actions } satisfies VisitTrajectory);
};

/** Has the names at hand of the trajectories that one is in charge of, before one goes where there is no network. */
export const keepOwnTrajectories = async (place: Place, client: QueryClient): Promise<void> => {
  const { person } = await client.fetchQuery(ownEntryQuery(place));
  if (!person) return;
  const { rows } = await client.fetchQuery(trajectoryListQuery(place, { coachInCharge: person.id }));
  for (const row of rows) if (row.phase !== 'stopped') keepLine(place, row);
};
