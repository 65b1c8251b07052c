import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestContext } from './conditions.ts';
import { KINDS, type Kind } from './possessions.ts';

/** One row of the table in docs/security.md: what a function may touch outside its own store. */
export type AllowedRow = {
  readonly text: string;
  readonly workers: readonly string[];
  /** One store, `every` store, or `every place`: those with people, all but the reference. */
  readonly store: string;
  readonly kind: Kind;
  readonly actions: readonly string[];
  /** Whether the row speaks of a request with this context, made by a function of a store on another store's table. */
  readonly when: (context: RequestContext, own: string, other: string) => boolean;
};

const leadingKeys = (context: RequestContext): readonly string[] => [context['dynamodb:LeadingKeys'] ?? []].flat();

const attributes = (context: RequestContext): readonly string[] => [context['dynamodb:Attributes'] ?? []].flat();

/** The words of the last column, each with what it means. */
const CONDITIONS: Readonly<Record<string, AllowedRow['when']>> = {
  always: () => true,
  'through DynamoDB, for that table': (context, _own, other) =>
    context['kms:ViaService'] === 'dynamodb.eu-central-1.amazonaws.com' &&
    context['kms:EncryptionContext:aws:dynamodb:tableName'] === `iwf-${other}`,
  'every leading key begins with `OVERLAP#<own id>#`': (context, own) =>
    leadingKeys(context).length > 0 && leadingKeys(context).every((key) => key.startsWith(`OVERLAP#${own}#`)),
  'every leading key is `PUBLISHED#<own id>`': (context, own) =>
    leadingKeys(context).length > 0 && leadingKeys(context).every((key) => key === `PUBLISHED#${own}`),
  'every leading key is `PARTNERSHIP#<own id>` or `PARTNERSHIP#<own id>#SUPPORTED`': (context, own) =>
    leadingKeys(context).length > 0 &&
    leadingKeys(context).every((key) => key === `PARTNERSHIP#${own}` || key === `PARTNERSHIP#${own}#SUPPORTED`),
  'every leading key begins with `KBO#` or is `KBOLOAD`': (context) =>
    leadingKeys(context).length > 0 && leadingKeys(context).every((key) => key.startsWith('KBO#') || key === 'KBOLOAD'),
  'every leading key begins with `LOCK#SUBJECT#` or is `PERSON` or `DUTIES`, and of attributes `owner` `roles` `active` `memberId` `periods` are asked for':
    (context) =>
      leadingKeys(context).length > 0 &&
      leadingKeys(context).every((key) => key.startsWith('LOCK#SUBJECT#') || ['PERSON', 'DUTIES'].includes(key)) &&
      context['dynamodb:Select'] === 'SPECIFIC_ATTRIBUTES' &&
      attributes(context).length > 0 &&
      attributes(context).every((one) => ['pk', 'sk', 'owner', 'roles', 'active', 'memberId', 'periods'].includes(one)),
  'no leading key begins with `AUDIT#`': (context) => !leadingKeys(context).some((key) => key.startsWith('AUDIT#')),
};

const codesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

const rowOf = (line: string): AllowedRow => {
  const [workers = '', store = '', what = '', actions = '', only = ''] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const when = CONDITIONS[only];
  const kind = KINDS.find((known) => known === what);
  if (!when || !kind) throw new Error(`docs/security.md has a row that no test understands: ${line}`);
  return {
    text: line,
    workers: codesIn(workers),
    store: codesIn(store)[0] ?? '',
    kind,
    actions: codesIn(actions),
    when,
  };
};

const HEADING = '### What a function may touch outside its own store';

/** The allow-list as the people read it. */
export const allowList = (): AllowedRow[] => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/security.md'), 'utf8');
  const section = page.split(HEADING)[1]?.split('\n#')[0];
  if (section === undefined) throw new Error(`docs/security.md has no section "${HEADING}"`);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map(rowOf);
};
