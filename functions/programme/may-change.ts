import type { Failure } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Change } from '../platform/dynamo/changes.ts';

/**
 * Whether something of a funding period may change now, and if so what is written together with it: so that what was asked still holds when
 * the change lands. When such a transaction is refused, it is asked again.
 */
export type MayChange = (period: number) => Promise<Result<readonly Change[], Failure>>;
