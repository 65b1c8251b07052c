import { type CountedCell, type DecidedCell, keyOf, type PlaceKey } from './cell.ts';
import type { Relation, Unit } from './relations.ts';

/** A number that is published or hidden, or by how much one differs from what was published in its place before. */
export type Variable = { readonly of: Unit | 'change'; readonly truth: number };
/** The variables by number of a cell; none of companies where these are not counted. */
export type CellVariables = { readonly persons: number; readonly employers: number | undefined };

export const variablesOf = ({ persons, employers }: CellVariables): number[] =>
  employers === undefined ? [persons] : [persons, employers];

/** Collects variables and rows, release after release. */
export class Builder {
  readonly variables: Variable[] = [];
  readonly rows = new Map<string, Relation<number>>();
  readonly releases: Map<PlaceKey, CellVariables>[] = [];
  readonly #versions = new Map<PlaceKey, { readonly variables: CellVariables; readonly isShown: boolean }[]>();

  truthOf(variable: number): number {
    return this.variables[variable]?.truth ?? 0;
  }

  add(of: Variable['of'], truth: number): number {
    return this.variables.push({ of, truth }) - 1;
  }

  holds({ kind, terms }: Relation<number>): boolean {
    const sum = terms.reduce((total, [variable, factor]) => total + factor * this.truthOf(variable), 0);
    return kind === 'equal' ? sum === 0 : sum <= 0;
  }

  /** A relation that holds whatever was counted. @throws when it does not: then something was counted wrongly. */
  state(relation: Relation<number>): void {
    if (!this.holds(relation)) throw new Error('Cells do not make up their margin as the published tables say');
    this.rows.set(JSON.stringify(relation), relation);
  }

  /** A relation that is usual but not certain. Whoever attacks is taken to know where it holds. */
  stateIfTrue(relation: Relation<number>): void {
    if (this.holds(relation)) this.rows.set(JSON.stringify(relation), relation);
  }

  /**
   * One variable for all versions in which a number of persons is hidden and the same: whoever attacks is taken to know what of the hidden
   * a recomputation left as it was. Of what was shown, it shows by itself what it left as it was, or does not say so.
   */
  version(cell: CountedCell | DecidedCell): { now: CellVariables; before: readonly CellVariables[] } {
    const key = keyOf(cell);
    const versions = this.#versions.get(key) ?? [];
    const same = versions.find(
      ({ variables, isShown }) => !isShown && this.truthOf(variables.persons) === cell.persons,
    )?.variables;
    const now = {
      persons: same?.persons ?? this.add('persons', cell.persons),
      employers: this.#employersOf(cell, same),
    };
    const isShown = 'decision' in cell && cell.decision.kind === 'shown';
    this.#versions.set(key, [...versions, { variables: now, isShown }]);
    return { now, before: versions.map(({ variables }) => variables) };
  }

  /** Where a recomputation left the persons as they were, mostly their companies are the same too. */
  #employersOf({ employers }: CountedCell, same: CellVariables | undefined): number | undefined {
    if (employers === undefined) return undefined;
    return same?.employers !== undefined && this.truthOf(same.employers) === employers
      ? same.employers
      : this.add('employers', employers);
  }
}
