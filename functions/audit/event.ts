import {
  type AuditEvent,
  auditEventSchema,
  type FieldChange,
  fieldChangeSchema,
  type RootReference,
} from '../../shared/audit/schema.ts';
import { isSameJson } from '../../shared/kernel/same-json.ts';
import type { System } from '../platform/system.ts';

/** Who a change is written down to: a person by the subject of the token, or a job as `system:<name>`. */
export type Author = {
  readonly subject: string;
  readonly roles: readonly string[];
  /** On whose decision a job does it. */
  readonly decidedBy?: string;
};

/** A record as it would stand in JSON: what zod parsed, without class instances. */
type Fields = Readonly<Record<string, unknown>>;

/** Fields that say nothing to a reader of the history: they change with every change, or with the field that they are about. */
const BOOKKEEPING = new Set(['version', 'updatedAt', 'createdAt', 'sectorFundOn', 'id']);

const keyOf = (element: unknown): string | undefined => {
  if (typeof element !== 'object' || element === null) return undefined;
  if ('id' in element && typeof element.id === 'string') return element.id;
  return 'number' in element && typeof element.number === 'string' ? element.number : undefined;
};

/** A list of things that have an id or number is compared thing by thing, so that one change does not repeat the list. */
const expand = (field: string, value: unknown): [string, unknown][] => {
  if (!Array.isArray(value) || value.length === 0 || value.some((element) => keyOf(element) === undefined))
    return [[field, value]];
  return value.map((element) => [`${field}/${keyOf(element)}`, element]);
};

const flatten = (record: Fields | undefined): Map<string, unknown> =>
  new Map(
    Object.entries(record ?? {})
      .filter(([field]) => !BOOKKEEPING.has(field))
      .flatMap(([field, value]) => expand(field, value)),
  );

/** What differs between two states of a record; of personal fields only that they differ. */
export const fieldChanges = (
  before: Fields | undefined,
  after: Fields | undefined,
  personal: readonly string[] = [],
): FieldChange[] => {
  const [old, current] = [flatten(before), flatten(after)];
  const isPersonal = (field: string): boolean =>
    personal.some((name) => field === name || field.startsWith(`${name}/`));
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((field) => !isSameJson(old.get(field), current.get(field)))
    .map((field) =>
      isPersonal(field)
        ? { field, personal: true }
        : fieldChangeSchema.parse({ field, before: old.get(field), after: current.get(field) }),
    );
};

export type Happening = {
  readonly action: string;
  readonly root: RootReference;
  readonly changes?: readonly FieldChange[];
  readonly reason?: string | undefined;
};

/** The audit event of one change, to be committed in the transaction of the change itself. */
export const auditEvent = (
  system: System,
  author: Author,
  { action, root, changes = [], reason }: Happening,
): AuditEvent =>
  auditEventSchema.parse({
    id: system.newId('aud'),
    at: system.now(),
    actor: author.subject,
    roles: [...author.roles],
    action,
    rootKind: root.kind,
    rootId: root.id,
    changes: [...changes],
    ...(reason === undefined ? {} : { reason }),
    ...(author.decidedBy === undefined ? {} : { decidedBy: author.decidedBy }),
  });
