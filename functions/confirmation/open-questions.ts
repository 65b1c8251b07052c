import { type OpenSince, openSince } from '../../shared/confirmation/open-since.ts';
import { dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
import type { TrajectoryListRow } from '../../shared/trajectory/list.ts';
import type { System } from '../platform/system.ts';
import type { ReminderSource } from '../reminder/source.ts';
import type { ConfirmationRepository } from './repository.ts';

export type OpenQuestionDependencies = {
  readonly repository: Pick<ConfirmationRepository, 'lastOfAll'>;
  /** Where a confirmation may still be needed, and who is reminded there. */
  readonly openTrajectories: (today: IsoDate) => Promise<
    readonly {
      readonly id: TrajectoryId;
      readonly companyIds: readonly CompanyId[];
      readonly readers: Pick<ReminderItem, 'people' | 'roles'>;
    }[]
  >;
  readonly system: Pick<System, 'now'>;
  /** The path of the partnership in the web. */
  readonly home: string;
};

/** Since when objections and mails that did not arrive wait in a trajectory: one query of its requests. */
export const readOpenSince =
  ({ ofTrajectory }: Pick<ConfirmationRepository, 'ofTrajectory'>) =>
  async ({ id, companies }: Pick<TrajectoryListRow, 'id' | 'companies'>): Promise<OpenSince> =>
    openSince(
      await ofTrajectory(id),
      companies.map((company) => company.id),
    );

/**
 * Requests to confirm whose link ran out without an answer, since that day: the coach asks again, or takes the question back, as where the
 * evidence came otherwise, which the request does not know.
 */
export const unansweredConfirmations = ({
  repository,
  openTrajectories,
  system,
  home,
}: OpenQuestionDependencies): ReminderSource => ({
  items: async (today) => {
    const open = await openTrajectories(today);
    const ways = open.flatMap(({ id, companyIds }) => companyIds.map((companyId) => ({ trajectoryId: id, companyId })));
    const readers = new Map(open.map((trajectory) => [trajectory.id, trajectory.readers]));
    const now = system.now();
    return (await repository.lastOfAll(ways)).flatMap(
      ({ id, trajectoryId, answer, withdrawnAt, expiresAt }): ReminderItem[] => {
        const whom = readers.get(trajectoryId);
        if (!whom || answer || withdrawnAt !== undefined || expiresAt > now) return [];
        const page = `${home}/trajectories/${trajectoryId}`;
        const since = dayOf(expiresAt);
        return [{ ...whom, key: `confirmation/${id}`, subject: 'confirmation', kind: 'returned', since, page }];
      },
    );
  },
});
