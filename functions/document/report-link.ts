import type { Task } from '../../shared/document/schema.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TaskId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import type { DocumentStore } from '../platform/storage/document-store.ts';
import type { System } from '../platform/system.ts';
import { secondsAfter } from './expiry.ts';
import type { Tasks } from './tasks.ts';

export type ReportLinkDependencies = {
  readonly tasks: Tasks;
  readonly documents: DocumentStore;
  readonly system: System;
};

const LINK_SECONDS = 120;

/** What a report is called among the downloads of who takes it away. */
const FILE_NAMES: Readonly<Record<Task['kind'], string>> = {
  companyImport: 'verslag-import-ondernemingen',
  takeoverCheck: 'verslag-nazicht-overname',
  takeover: 'verslag-overname',
  leaverDelivery: 'verslag-levering',
  measurement: 'verslag-meting',
};

/** A link to the report of a finished task, for two minutes. Who took it away stands in the history of the task. */
export const reportLink =
  ({ tasks, documents, system }: ReportLinkDependencies) =>
  async (author: Author, id: TaskId): Promise<Result<{ url: string; expiresAt: Instant }, Failure>> => {
    const task = await tasks.read(id);
    if (!task) return fail({ code: 'notFound' });
    if (task.reportKey === undefined) return fail({ code: 'notAllowedNow', reason: 'noReportYet' });
    // Results pass: the bucket keeps them a month.
    if (!(await documents.describe(task.reportKey))) return fail({ code: 'notFound', reason: 'reportExpired' });
    await tasks.recordDownload(task, author);
    const url = await documents.downloadLink({
      key: task.reportKey,
      fileName: `${FILE_NAMES[task.kind]}-${task.createdAt.slice(0, 10)}.csv`,
      contentType: 'text/csv; charset=utf-8',
      seconds: LINK_SECONDS,
    });
    return ok({ url, expiresAt: secondsAfter(system.now(), LINK_SECONDS) });
  };
