import { summaryContents } from '../mail.ts';
import { mailRoutes } from '../mail-routes.ts';
import { partnershipMonitoringSummary } from '../monitoring-summary.ts';
import { frozen } from '../snapshots.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, partnershipId, snapshotSettings }: PartnershipContext) =>
  mailRoutes(table, summaryContents(partnershipMonitoringSummary(partnershipId), frozen(snapshotSettings)));
