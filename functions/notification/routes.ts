import { addQuarters, dayOf, type IsoDate, type Quarter, quarterOf } from '../../shared/kernel/dates.ts';
import { type DeliveryRow, deliveriesSchema, deliveryQuerySchema } from '../../shared/notification/schema.ts';
import type { PeopleReader } from '../access/directory.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import type { System } from '../platform/system.ts';
import type { DeliveryRepository } from './repository.ts';

export type NotificationDependencies = {
  readonly repository: DeliveryRepository;
  readonly people: PeopleReader;
  readonly system: System;
};

const log = defineRoute({
  method: 'get',
  path: '/deliveries',
  permission: 'delivery:read',
  summary: 'The mails about a quarter, or of a day, and what became of them, the last touched first',
  request: { query: deliveryQuerySchema },
  responses: { 200: jsonAnswer('The delivery log', deliveriesSchema) },
});

/** The delivery log of a quarter or a day. Names are for those who may read the directory; the roles are enough for the others. */
const readLog = async (
  { repository, people }: NotificationDependencies,
  period: Quarter | IsoDate,
  mayReadNames: boolean,
): Promise<DeliveryRow[]> => {
  const [deliveries, directory] = await Promise.all([repository.ofPeriod(period), people.all()]);
  const readers = new Map(directory.map((person) => [person.id, person]));
  return deliveries
    .map((delivery): DeliveryRow => {
      const reader = readers.get(delivery.recipient);
      const name = mayReadNames && reader ? { recipientName: reader.name } : {};
      return { ...delivery, ...name, recipientRoles: reader?.roles ?? [] };
    })
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
};

/** The delivery log of one store: the same route in a partnership's function and in the agency's. */
export const notificationRoutes = (dependencies: NotificationDependencies) =>
  newRouter().openapi(log, async (c) => {
    const { quarter, day } = c.req.valid('query');
    const period = day ?? quarter ?? addQuarters(quarterOf(dayOf(dependencies.system.now())), -1);
    const rows = await readLog(dependencies, period, c.get('actor').permissions.has('people:read'));
    return c.json(deliveriesSchema.parse({ period, rows }), 200);
  });
export type NotificationRoutes = ReturnType<typeof notificationRoutes>;
