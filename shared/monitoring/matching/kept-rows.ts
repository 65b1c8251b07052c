import type { IsoDate } from '../../kernel/dates.ts';
import { TARGET_GROUPS } from '../../reference/target-groups.ts';
import type { ExitDestination, LeaverRow, SourceMeasure } from '../delivery/row.ts';
import { Column, Numbered } from './column.ts';
import { UNKNOWN } from './dimensions.ts';
import { People } from './people.ts';
import { codeOf, type NumberCode } from './successions.ts';

/** What matching needs of a row. The number of a person means nothing outside one run, and leaves it in no result. */
export type KeptRow = {
  readonly sourceMeasure: SourceMeasure;
  readonly localPartnership: string;
  readonly destination: ExitDestination;
  readonly targetGroups: readonly string[];
  readonly exitedOn: IsoDate;
  readonly work: KeptWork | undefined;
};
export type KeptWork = {
  /** Of the employer, and of the user enterprise at temporary agency work. */
  readonly codes: readonly NumberCode[];
  readonly startedOn: IsoDate;
  /** The last day; nothing while it goes on. */
  readonly endedOn: IsoDate | undefined;
};

const NONE = -1;
const GROUPS = Object.keys(TARGET_GROUPS);

/**
 * Rows of people, however they come in, kept in columns of numbers: about 45 bytes for a row and 30 for a person, so that a million rows take
 * less than 100 MB. Rows of one person form a chain, last come first: what is computed of a chain must not depend on its order.
 */
export class KeptRows {
  private readonly people = new People();
  private readonly days = new Numbered<IsoDate>();
  private readonly sources = new Numbered<SourceMeasure>();
  private readonly localPartnerships = new Numbered<string>();
  private readonly destinations = new Numbered<ExitDestination>();
  private readonly groupsOf = new Map<number, readonly string[]>();
  private readonly lastRow = new Column();
  private readonly column = {
    rowBefore: new Column(),
    source: new Column(),
    localPartnership: new Column(),
    destination: new Column(),
    targetGroups: new Column(),
    exitedOn: new Column(),
    employer: new Column(),
    userEnterprise: new Column(),
    startedOn: new Column(),
    endedOn: new Column(),
  };

  /** How many people there are: those of `rowsOf` are 0 up to it. */
  get size(): number {
    return this.people.size;
  }

  add(row: LeaverRow): void {
    const { column } = this;
    const person = this.people.numberOf(row.pseudonym);
    if (person === this.lastRow.length) this.lastRow.push(NONE);
    column.rowBefore.push(this.lastRow.at(person));
    this.lastRow.set(person, column.rowBefore.length - 1);
    column.source.push(this.sources.numberOf(row.sourceMeasure));
    column.localPartnership.push(this.localPartnerships.numberOf(row.localPartnership ?? UNKNOWN));
    column.destination.push(this.destinations.numberOf(row.destination));
    column.targetGroups.push(row.targetGroups.reduce((bits, group) => bits | (1 << GROUPS.indexOf(group)), 0));
    column.exitedOn.push(this.days.numberOf(row.exitedOn));
    const { work } = row;
    column.employer.push(work ? codeOf(work.employer) : NONE);
    column.userEnterprise.push(work?.userEnterprise ? codeOf(work.userEnterprise) : NONE);
    column.startedOn.push(work ? this.days.numberOf(work.startedOn) : NONE);
    column.endedOn.push(work?.endedOn ? this.days.numberOf(work.endedOn) : NONE);
  }

  rowsOf(person: number): KeptRow[] {
    const rows: KeptRow[] = [];
    for (let row = this.lastRow.at(person); row !== NONE; row = this.column.rowBefore.at(row)) rows.push(this.at(row));
    return rows;
  }

  private at(row: number): KeptRow {
    const { column } = this;
    return {
      sourceMeasure: this.sources.textOf(column.source.at(row)),
      localPartnership: this.localPartnerships.textOf(column.localPartnership.at(row)),
      destination: this.destinations.textOf(column.destination.at(row)),
      targetGroups: this.targetGroupsOf(column.targetGroups.at(row)),
      exitedOn: this.days.textOf(column.exitedOn.at(row)),
      work: this.workAt(row),
    };
  }

  private workAt(row: number): KeptWork | undefined {
    const { column } = this;
    const employer = column.employer.at(row);
    if (employer === NONE) return undefined;
    const userEnterprise = column.userEnterprise.at(row);
    const endedOn = column.endedOn.at(row);
    return {
      codes: userEnterprise === NONE ? [employer] : [employer, userEnterprise],
      startedOn: this.days.textOf(column.startedOn.at(row)),
      endedOn: endedOn === NONE ? undefined : this.days.textOf(endedOn),
    };
  }

  private targetGroupsOf(bits: number): readonly string[] {
    const known = this.groupsOf.get(bits);
    if (known) return known;
    const groups = GROUPS.filter((_, index) => bits & (1 << index));
    const named = groups.length === 0 ? [UNKNOWN] : groups;
    this.groupsOf.set(bits, named);
    return named;
  }
}
