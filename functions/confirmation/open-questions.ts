import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
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

/**
 * Requests to confirm whose link ran out without an answer. Told once: the coach asks again, or has the evidence otherwise, which the
 * request does not know.
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
        return [{ ...whom, key: `confirmation/${id}`, subject: 'confirmation', kind: 'returned', page }];
      },
    );
  },
});
