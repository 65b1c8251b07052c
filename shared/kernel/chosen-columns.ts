/** Columns that somebody chose of a list, as one text in an address and in a saved view: `since,counts`. */
export const COLUMNS_PATTERN = /^[a-zA-Z]{1,20}(,[a-zA-Z]{1,20}){0,19}$/;

/** The same text with what is a column, in the order of the list; nothing when none is left: then a list shows what it does by itself. */
export const readColumns = (text: string | undefined, known: readonly string[]): string | undefined => {
  const wanted = text?.split(',') ?? [];
  return known.filter((name) => wanted.includes(name)).join(',') || undefined;
};

type Choosable = { readonly key: string; readonly extra?: boolean };

/** The columns to show: those chosen, else all that are not extra. The one that names the row always stays. */
export const shownColumns = <Column extends Choosable>(
  columns: readonly Column[],
  text: string | undefined,
  naming: string,
): Column[] => {
  const wanted = text?.split(',');
  return columns.filter(({ key, extra }) => key === naming || (wanted ? wanted.includes(key) : extra !== true));
};

/** The text after a column was ticked or unticked; nothing when that is what a list shows by itself. Without any other, the one that names the row is left. */
export const withColumn = (
  columns: readonly Choosable[],
  text: string | undefined,
  { key, naming }: { readonly key: string; readonly naming: string },
): string | undefined => {
  const before = shownColumns(columns, text, naming).map((column) => column.key);
  const after = before.includes(key) ? before.filter((other) => other !== key) : [...before, key];
  const standard = shownColumns(columns, undefined, naming).map((column) => column.key);
  const inOrder = columns.map((column) => column.key).filter((other) => other !== naming && after.includes(other));
  const isStandard = inOrder.join() === standard.filter((other) => other !== naming).join();
  return isStandard ? undefined : inOrder.join() || naming;
};
