import { currentDelivery } from '../../../shared/monitoring/delivery/current.ts';
import {
  type LeaverDelivery,
  type LeaverDeliveryView,
  leaverDeliveryViewSchema,
} from '../../../shared/monitoring/delivery/schema.ts';
import { taskView } from '../../document/stored-task.ts';
import type { Tasks } from '../../document/tasks.ts';
import type { LeaverDeliveryRepository } from './repository.ts';

export type ViewDeliveryDependencies = { readonly repository: LeaverDeliveryRepository; readonly tasks: Tasks };

const viewOf = async (
  { tasks }: ViewDeliveryDependencies,
  { parts: _, ...delivery }: LeaverDelivery,
  current: LeaverDelivery | undefined,
): Promise<LeaverDeliveryView> => {
  const task = await tasks.read(delivery.taskId);
  if (!task) throw new Error('A delivery names a task that does not exist');
  return leaverDeliveryViewSchema.parse({ delivery, task: taskView(task), current: delivery.id === current?.id });
};

/** All deliveries with how far each is, the newest first. */
export const deliveryViews = async (dependencies: ViewDeliveryDependencies): Promise<LeaverDeliveryView[]> => {
  const all = await dependencies.repository.all();
  const current = currentDelivery(all);
  return Promise.all(all.map((delivery) => viewOf(dependencies, delivery, current)));
};

/** One delivery as a screen shows it. */
export const deliveryView = async (
  dependencies: ViewDeliveryDependencies,
  delivery: LeaverDelivery,
): Promise<LeaverDeliveryView> => viewOf(dependencies, delivery, currentDelivery(await dependencies.repository.all()));
