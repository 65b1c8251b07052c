import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { lookUpRepository } from '../../functions/company/look-up/repository.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import { makeCommit, type UnitOfWork } from '../../functions/platform/dynamo/commit.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { addQuarters, dayOf, type Instant, type Quarter, quarterOf } from '../../shared/kernel/dates.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { localDatabaseClient } from './database/tables.ts';
import { demonstrationOf, demonstrationOfAgency } from './demonstration/demonstration.ts';
import { fillLookUp, inventedEnterprises } from './demonstration/look-up.ts';
import { runMonitoring } from './demonstration/monitoring.ts';
import { projectDemonstration } from './demonstration/project.ts';
import { registerNewsOf } from './demonstration/register-news.ts';
import { releaseMails } from './demonstration/releases.ts';
import { writeAll } from './demonstration/write.ts';
import type { Engine } from './engine.ts';
import { AGENCY, REFERENCE_TABLE, resourcesOf } from './functions/environment.ts';
import type { NewStores } from './parts.ts';

/** Fills new tables with the demonstration as it stands today, with its lists and figures. Throws when a table is not empty. */
export const fill = async ({ addresses, partnerships }: NewStores): Promise<void> => {
  const until = realSystem.now();
  const database = localDatabaseClient(addresses.database);
  const client = DynamoDBDocumentClient.from(database, { marshallOptions: { removeUndefinedValues: true } });
  const tableOf = (store: string): Table => ({ client, name: resourcesOf(store).table });
  const write = (store: string, works: readonly UnitOfWork[]): Promise<void> =>
    writeAll(makeCommit(tableOf(store), realSystem), works);
  const lookUp = lookUpRepository({ client, name: REFERENCE_TABLE }, realSystem);
  const fillPartnership = async (id: string): Promise<void> => {
    const demonstration = await demonstrationOf(id, until);
    await fillLookUp(lookUp, registerNewsOf(demonstration.companies, until));
    await write(id, demonstration.works);
    await projectDemonstration(demonstration, until, {
      table: tableOf(id),
      agency: tableOf(AGENCY),
      reference: { client, name: REFERENCE_TABLE },
      partnershipIds: partnerships,
    });
  };
  await Promise.all([
    ...partnerships.map(fillPartnership),
    demonstrationOfAgency(until).then((work) => write(AGENCY, [work])),
    fillLookUp(lookUp, inventedEnterprises(dayOf(until))),
  ]);
  database.destroy();
};

/** The last two quarters that are over, the older one first; fewer when the programme had only just begun. */
export const closedQuarters = (until: Instant): Quarter[] => {
  const current = quarterOf(dayOf(until));
  const [{ firstQuarter }] = FUNDING_PERIODS;
  return [addQuarters(current, -2), addQuarters(current, -1)].filter((quarter) => quarter >= firstQuarter);
};

type Running = Omit<Engine, 'stop'>;

/** Freezes and mails the summaries of the last two quarters. */
const closeQuarters = async ({ partnerships, host }: Running): Promise<void> => {
  for (const quarter of closedQuarters(realSystem.now()))
    await Promise.all([
      ...partnerships.map((id) => host.invoke(id, 'partnership-quarterly-summary', { quarter })),
      host.invoke(AGENCY, 'agency-quarterly-summary', { quarter }),
    ]);
};

/** The next round of what waits: what was released leaves. */
const sendWaiting = async ({ partnerships, host }: Running): Promise<void> => {
  await Promise.all([
    ...partnerships.map((id) => host.invoke(id, 'partnership-delivery-recovery', {})),
    host.invoke(AGENCY, 'agency-delivery-recovery', {}),
  ]);
};

/** Mails the quarter of the monitoring that was closed; nobody in the partnerships looked at such a mail yet, so theirs wait. */
const mailMonitoring = async (engine: Running, [quarter]: readonly Quarter[]): Promise<void> => {
  if (quarter === undefined) return;
  await releaseMails(engine, 'monitoringSummary', [AGENCY]);
  await Promise.all([
    ...engine.partnerships.map((id) => engine.host.invoke(id, 'partnership-monitoring-summary', { quarter })),
    engine.host.invoke(AGENCY, 'agency-monitoring-summary', { quarter }),
  ]);
};

/** Has the scheduled jobs themselves do what they would have done in time. */
export const catchUp = async (engine: Running): Promise<void> => {
  await closeQuarters(engine);
  await releaseMails(engine, 'quarterlySummary', [...engine.partnerships, AGENCY]);
  await sendWaiting(engine);
  await Promise.all([
    ...engine.partnerships.map((id) => engine.host.invoke(id, 'partnership-register-check', {})),
    engine.host.invoke(AGENCY, 'agency-monitoring-quarters', {}),
  ]);
  const quarters = closedQuarters(realSystem.now());
  await runMonitoring(engine, quarters);
  await mailMonitoring(engine, quarters);
};
