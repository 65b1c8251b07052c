import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** DynamoDB Local keeps all tables in one SQLite file of this name. */
const FILE = 'shared-local-instance.db';

/**
 * Makes SQLite write ahead in a log, which the file itself remembers: a change then costs one wait for the disk instead of four. Nothing
 * changes when the file is in that mode already.
 */
export const writeAhead = (directory: string): void => {
  const database = new DatabaseSync(join(directory, FILE));
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
};
