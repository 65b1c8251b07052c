import type { CatalogueName } from '../../shared/catalogue/lists.ts';
import { choosableOn, versionOn } from '../../shared/catalogue/meaning.ts';
import type { CatalogueEntry, EntryVersion } from '../../shared/catalogue/schema.ts';
import { lastCheck } from '../../shared/catalogue/to-check.ts';
import { dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import type { ExportFormat } from '../../shared/kernel/export.ts';
import { formatDate } from '../../shared/kernel/format.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { catalogueTexts } from '../../shared/texts/catalogue/catalogue.ts';
import type { Author } from '../audit/event.ts';
import { exportTable } from '../audit/exports.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import type { FileColumn } from '../platform/table-file/content.ts';
import type { CatalogueReader } from './reader.ts';

export type CatalogueExportDependencies = {
  readonly catalogues: CatalogueReader;
  readonly system: System;
  /** Writes to the store of whoever takes the file away: there the trail of exports stands. */
  readonly ownCommit: Commit;
};

const checkedOn = ({ checks }: CatalogueEntry): string | undefined => {
  const last = lastCheck(checks);
  return last && formatDate(last.on);
};

type Row = { readonly entry: CatalogueEntry; readonly version: EntryVersion };

const columnsIn = (language: Language, entries: readonly CatalogueEntry[], today: IsoDate): FileColumn<Row>[] => {
  const { headers, states, sources, audiences, kinds, neverChecked } = catalogueTexts[language];
  const nameOf = (code: string): string => {
    const named = entries.find((entry) => entry.code === code);
    return named ? versionOn(named, today)[language] : code;
  };
  const text = (header: string, width: number, of: (row: Row) => string | undefined): FileColumn<Row> => ({
    header,
    width,
    value: (row) => ({ text: of(row) ?? '' }),
  });
  const day = (header: string, of: (row: Row) => IsoDate | undefined): FileColumn<Row> => ({
    header,
    width: 16,
    value: (row) => {
      const date = of(row);
      return date === undefined ? undefined : { date };
    },
  });
  return [
    text(headers.code, 32, ({ entry }) => entry.code),
    day(headers.from, ({ version }) => version.from),
    text(headers.nl, 44, ({ version }) => version.nl),
    text(headers.en, 44, ({ version }) => version.en),
    text(headers.explanation, 44, ({ version }) => version.explanation?.[language]),
    text(headers.audience, 14, ({ version: { audience } }) => audience && audiences[audience]),
    text(headers.kind, 14, ({ version: { kind } }) => kind && kinds[kind]),
    day(headers.validFrom, ({ version }) => version.validFrom),
    day(headers.validUntil, ({ version }) => version.validUntil),
    text(headers.replacedBy, 32, ({ version }) => version.replacedBy && nameOf(version.replacedBy)),
    text(headers.state, 16, ({ entry }) => states[choosableOn(entry, today).state]),
    text(headers.checkedOn, 16, ({ entry }) => checkedOn(entry) ?? neverChecked),
    text(headers.checkedIn, 44, ({ entry }) => lastCheck(entry.checks)?.source),
    text(headers.source, 14, ({ entry }) => sources[entry.source]),
    text(headers.reason, 44, ({ version }) => version.reason),
  ];
};

type Request = { readonly catalogue: CatalogueName; readonly format: ExportFormat; readonly language: Language };

/** A catalogue as a file: a line for everything that an entry ever said, in the order of the screen. */
export const exportCatalogue =
  ({ catalogues, ownCommit, system }: CatalogueExportDependencies) =>
  async (author: Author, { catalogue, format, language }: Request) => {
    const entries = (await catalogues.current())[catalogue];
    const rows = entries.flatMap((entry) => entry.versions.map((version) => ({ entry, version })));
    const columns = columnsIn(language, entries, dayOf(system.now()));
    const file = { subject: 'catalogue', format, language, rows, columns } as const;
    return exportTable({ commit: ownCommit, system })(author, file);
  };
