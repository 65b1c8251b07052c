import type { RootKind } from '../../shared/audit/schema.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { type AuditRepository, auditRepository } from './repository.ts';

/** What the agency keeps in the reference store, for all: the history of it lies beside it, written in the same transaction. */
const KEPT_FOR_ALL: ReadonlySet<RootKind> = new Set(['programmeRules', 'catalogueEntry']);

/** The trail of the agency: each history is read in the store in which its record is kept. */
export const agencyTrail = (tables: { readonly agency: Table; readonly reference: Table }): AuditRepository => {
  const [own, forAll] = [auditRepository(tables.agency), auditRepository(tables.reference)];
  return { page: (root, cursor) => (KEPT_FOR_ALL.has(root.kind) ? forAll : own).page(root, cursor) };
};
