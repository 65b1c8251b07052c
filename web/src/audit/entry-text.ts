import type { HistoryEntry } from '../../../shared/audit/history.ts';
import type { Texts } from '../i18n/nl.ts';

export type ShownChange = {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly personal?: boolean | undefined;
};
export type ShownEntry = Omit<HistoryEntry, 'changes'> & { readonly changes: readonly ShownChange[] };

const worded = (catalogue: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;

export const actionText = (actions: Readonly<Record<string, string>>, { audit }: Texts, action: string): string =>
  worded(actions, action) ?? audit.otherAction;

/** The name that the directory knows; else the roles under which it was done, else the system itself, on whose decision it knows. */
export const whoText = (
  { access, audit }: Texts,
  entry: Pick<HistoryEntry, 'actorName' | 'roles' | 'deciderName'>,
): string => {
  if (entry.deciderName !== undefined) return audit.systemFor(entry.deciderName);
  if (entry.actorName !== undefined) return entry.actorName;
  const roles = entry.roles.map((role) => {
    const [name = '', place] = role.split('@');
    return [worded(access.roles, name) ?? name, place].filter(Boolean).join(', ');
  });
  return roles.join('; ') || audit.system;
};

const MAXIMUM_LENGTH = 120;

/** Whom an id in a change is: the history keeps ids, and names stand in the directory. */
export type NamesOfIds = ReadonlyMap<unknown, string>;
const NOBODY: NamesOfIds = new Map();

const valueText = (texts: Texts, value: unknown, names: NamesOfIds): string => {
  const name = names.get(value);
  if (name !== undefined) return name;
  if (value === undefined || value === null || value === '') return texts.audit.empty;
  if (typeof value === 'boolean') return value ? texts.general.yes : texts.general.no;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > MAXIMUM_LENGTH ? `${text.slice(0, MAXIMUM_LENGTH)}…` : text;
};

/** One field: what it was and what it became; of personal data only that it changed. */
export const changeText = (
  texts: Texts,
  { field, before, after, personal }: ShownChange,
  names: NamesOfIds = NOBODY,
): string =>
  personal
    ? `${field}: ${texts.audit.personal}`
    : `${field}: ${texts.audit.fromTo(valueText(texts, before, names), valueText(texts, after, names))}`;
