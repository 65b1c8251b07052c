import { programmeRoutes } from '../../programme/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ rules }: PartnershipContext) => [programmeRoutes(await rules())];
