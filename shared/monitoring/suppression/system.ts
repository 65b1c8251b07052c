import { betweenTables } from './between-tables.ts';
import { type CountedCell, type DecidedCell, inOrder, keyOf, type PlaceKey } from './cell.ts';
import { type Change, changesOf, relateChanges } from './changes.ts';
import { ruleOf } from './published-tables.ts';
import { groupsOf, isAtMost, type Relation, relationsOf, type Unit, usualRelationsOf } from './relations.ts';
import { Builder, type CellVariables, type Variable } from './system-builder.ts';

/** Everything that was ever published of the persons of a quarter, as one linear system over numbers that are never negative. */
export type System = {
  readonly variables: readonly Variable[];
  readonly rows: readonly Relation<number>[];
  /** The rows in which each variable stands. */
  readonly rowsOf: readonly (readonly number[])[];
  /** For each release the variables of its cells. */
  readonly releases: readonly ReadonlyMap<PlaceKey, CellVariables>[];
};

const UNITS = ['persons', 'employers'] as const;

const addRelease = (builder: Builder, cells: readonly (CountedCell | DecidedCell)[]): void => {
  const variables = new Map<PlaceKey, CellVariables>();
  const changes = new Map<PlaceKey, Change>();
  builder.releases.push(variables);
  for (const cell of cells) {
    const { now, before } = builder.version(cell);
    variables.set(keyOf(cell), now);
    const change = changesOf(builder, now, before);
    if (change) changes.set(keyOf(cell), change);
    // Mostly each employer of a cell has somebody of its own there.
    if (now.employers !== undefined) builder.stateIfTrue(isAtMost(now.employers, now.persons));
  }
  const variableOf = (key: PlaceKey, unit: Unit): number[] => {
    const found = variables.get(key)?.[unit];
    return found === undefined ? [] : [found];
  };
  for (const group of groupsOf(cells)) {
    for (const unit of UNITS) {
      const parts = group.parts.flatMap((part) => variableOf(part, unit));
      // Companies that merged are one for all together, but not for partnerships of which each supports one of them.
      for (const margin of variableOf(group.margin, unit)) {
        const adding = ruleOf(group.dimension)[unit];
        if (!adding) continue;
        for (const relation of relationsOf(adding, margin, parts))
          if (group.dimension === 'partnership') builder.stateIfTrue(relation);
          else builder.state(relation);
        // Only the agency sees partnerships beside all together: taken to add up, the only one with starts would not see its own total.
        if (group.dimension === 'partnership') continue;
        for (const relation of usualRelationsOf(adding, margin, parts)) builder.stateIfTrue(relation);
      }
    }
    relateChanges(builder, group, changes);
  }
  for (const { unit, relation, isCertain } of betweenTables(cells)) {
    const terms = relation.terms.flatMap(([key, factor]) =>
      variableOf(key, unit).map((variable) => [variable, factor] as const),
    );
    if (terms.length < relation.terms.length) continue;
    if (isCertain) builder.state({ ...relation, terms });
    else builder.stateIfTrue({ ...relation, terms });
  }
};

/**
 * @param releases in the order of publication, hidden cells too, each release with whole tables
 * @throws when cells do not make up their margins
 */
export const systemOf = (releases: readonly (readonly (CountedCell | DecidedCell)[])[]): System => {
  const builder = new Builder();
  for (const cells of releases) addRelease(builder, inOrder(cells));
  const rows = [...builder.rows.values()];
  const rowsOf = builder.variables.map((): number[] => []);
  rows.forEach(({ terms }, row) => {
    for (const [variable] of terms) rowsOf[variable]?.push(row);
  });
  return { variables: builder.variables, rows, rowsOf, releases: builder.releases };
};
