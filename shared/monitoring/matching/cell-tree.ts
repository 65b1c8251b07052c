/** Cells by the values that name them, in any number; texts as paths would have to be made for every row. */
export class CellTree<Cell> {
  private readonly children = new Map<string, CellTree<Cell>>();
  private cell: Cell | undefined;

  private readonly make: () => Cell;

  constructor(make: () => Cell) {
    this.make = make;
  }

  /** The branch under a value, which is made when it is not there yet. */
  under(value: string): CellTree<Cell> {
    const known = this.children.get(value);
    if (known) return known;
    const branch = new CellTree(this.make);
    this.children.set(value, branch);
    return branch;
  }

  here(): Cell {
    this.cell ??= this.make();
    return this.cell;
  }

  /** Every cell with the values that lead to it, in the order of those values. */
  *entries(path: readonly string[] = []): Generator<{ readonly path: readonly string[]; readonly cell: Cell }> {
    if (this.cell !== undefined) yield { path, cell: this.cell };
    for (const value of [...this.children.keys()].sort()) yield* this.under(value).entries([...path, value]);
  }
}
