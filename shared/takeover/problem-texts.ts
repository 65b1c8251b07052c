import type { Label } from '../reference/label.ts';
import { CELL_PROBLEMS } from './cell-problems.ts';
import { ROW_PROBLEMS } from './row-problems.ts';

/** All that a report can say of a place in the file, in both languages. */
export const TAKEOVER_PROBLEMS = { ...CELL_PROBLEMS, ...ROW_PROBLEMS } as const;
export type TakeoverProblemKey = keyof typeof TAKEOVER_PROBLEMS;

/** A key of another catalogue that has its words here too; what a newer rule says and this lacks reads as "cannot be read". */
export const knownProblem = (key: string): TakeoverProblemKey =>
  Object.keys(TAKEOVER_PROBLEMS).find((problem): problem is TakeoverProblemKey => problem === key) ?? 'unreadable';

/** What is said, apart from where. */
type Told = { readonly problem: TakeoverProblemKey; readonly parameters: Readonly<Record<string, string>> };

export const blocks = ({ problem }: Pick<Told, 'problem'>): boolean => TAKEOVER_PROBLEMS[problem].blocks;

const fill = (text: string, parameters: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => parameters[name] ?? placeholder);

/** What a line says, in both languages: whoever opens the report may not be who asked for it. */
export const takeoverProblemText = ({ problem, parameters }: Told): Label => {
  const { nl, en } = TAKEOVER_PROBLEMS[problem];
  return { nl: fill(nl, parameters), en: fill(en, parameters) };
};
