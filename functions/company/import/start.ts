import { type JudgeUpload, type StartTaskDependencies, startTask } from '../../document/start-task.ts';
import { looksLike } from './content.ts';
import { ZIP_CONTENT_TYPE } from './request.ts';

const judge: JudgeUpload = async ({ contentType }, { start }) => {
  const kind = contentType === ZIP_CONTENT_TYPE ? 'zip' : 'csv';
  if (looksLike(kind, start)) return undefined;
  return kind === 'zip' ? 'notZip' : 'notCsv';
};

/** Finalises the uploads of an import and hands it to the worker. */
export const startImport = (dependencies: StartTaskDependencies) => startTask(dependencies, 'companyImport', judge);
