/**
 * `duckdb-join.ts ROWS COMPANIES`: the same leavers and companies in tables of DuckDB, matched and counted by SQL with the memory and the one
 * thread that ours has. Its clock starts when the rows are in a table: reading them costs it nothing. Retention by people only.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBAppender, DuckDBDateValue, DuckDBInstance, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { purposeOf, UNKNOWN } from '../../../shared/monitoring/matching/dimensions.ts';
import type { MatchingInput } from '../../../shared/monitoring/matching/match-leavers.ts';
import { inventInput, inventRows } from './invented-leavers.ts';

const TABLES = `
CREATE TABLE leavers (row INTEGER, person VARCHAR, purpose VARCHAR, source VARCHAR, local_partnership VARCHAR, destination VARCHAR,
  target_groups VARCHAR[], exited_on DATE, employer BIGINT, user_enterprise BIGINT, started_on DATE, ended_on DATE);
CREATE TABLE companies (id INTEGER, partnership VARCHAR, number BIGINT, sector VARCHAR, size VARCHAR, region VARCHAR);
CREATE TABLE spans (company_id INTEGER, from_day DATE, until_day DATE);
CREATE TABLE successions (number BIGINT, gone_on DATE, into_code BIGINT);`;

const [rows, companies] = process.argv.slice(2).map(Number);
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
await connection.run(TABLES);

const fill = async (table: string, append: (appender: DuckDBAppender) => Promise<void> | void): Promise<void> => {
  const appender = await connection.createAppender(table);
  await append(appender);
  appender.closeSync();
};

const appendDay = (appender: DuckDBAppender, day: string | undefined): void => {
  if (day === undefined) appender.appendNull();
  else appender.appendDate(new DuckDBDateValue(Date.parse(day) / 86_400_000));
};
const appendNumber = (appender: DuckDBAppender, number: string | undefined): void => {
  if (number === undefined) appender.appendNull();
  else appender.appendBigInt(BigInt(number));
};

const fillCompanies = async (input: MatchingInput): Promise<void> => {
  await fill('companies', (appender) => {
    input.companies.forEach(({ partnership, enterpriseNumber, sector, size, region }, id) => {
      appender.appendInteger(id);
      appender.appendVarchar(partnership);
      appendNumber(appender, enterpriseNumber);
      for (const text of [sector, size, region]) appender.appendVarchar(text);
      appender.endRow();
    });
  });
  await fill('spans', (appender) => {
    for (const [id, { support }] of input.companies.entries())
      for (const { from, until } of support) {
        appender.appendInteger(id);
        appendDay(appender, from);
        appendDay(appender, until);
        appender.endRow();
      }
  });
  await fill('successions', (appender) => {
    for (const { enterpriseNumber, on, mergedInto } of input.successions) {
      appendNumber(appender, enterpriseNumber);
      appendDay(appender, on);
      appendNumber(appender, mergedInto);
      appender.endRow();
    }
  });
};

const fillLeavers = async (appender: DuckDBAppender): Promise<void> => {
  let serial = 0;
  for await (const row of inventRows(rows ?? 0)) {
    appender.appendInteger(serial);
    serial += 1;
    for (const text of [
      row.pseudonym,
      purposeOf(row),
      row.sourceMeasure,
      row.localPartnership ?? UNKNOWN,
      row.destination,
    ])
      appender.appendVarchar(text);
    appender.appendList(listValue(row.targetGroups), LIST(VARCHAR));
    appendDay(appender, row.exitedOn);
    appendNumber(appender, row.work?.employer);
    appendNumber(appender, row.work?.userEnterprise);
    appendDay(appender, row.work?.startedOn);
    appendDay(appender, row.work?.endedOn);
    appender.endRow();
  }
};

const input = inventInput(companies ?? 0);
await fillCompanies(input);
await fill('leavers', fillLeavers);
const statements = (await readFile(join(import.meta.dirname, 'duckdb-join.sql'), 'utf8'))
  .replaceAll('$reference', `DATE '${input.referenceDate}'`)
  .split(/;\n/)
  .filter((statement) => statement.trim() !== '');
const started = performance.now();
let totals: unknown;
for (const statement of statements) {
  const reader = await connection.runAndReadAll(statement);
  [totals] = reader.getRowObjectsJson();
}
const milliseconds = performance.now() - started;
process.stdout.write(JSON.stringify({ milliseconds, totals }));
