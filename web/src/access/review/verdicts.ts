import type { Verdict } from '../../../../shared/access/review/schema.ts';

// The words of the schema, checked against it by type, without loading the schema library.
export const VERDICTS = ['keep', 'change', 'deactivate'] as const satisfies readonly Verdict[];
