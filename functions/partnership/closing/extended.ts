import { fail, ok } from '../../../shared/kernel/result.ts';
import { whyNotExtended } from '../../../shared/partnership/closing/extended.ts';
import type { Extension } from '../../../shared/partnership/closing/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import type { MayChange } from '../../programme/may-change.ts';

const anything: MayChange = async () => ok([]);

/** The decision must still be the one that was read. */
const decisionUnchanged = (period: number, { version }: Extension): Change => ({
  kind: 'check',
  key: keys.extension(period),
  expectedVersion: version,
});

/**
 * Nothing changes of a period in which the partnership does not go on, or of which that is not decided yet (`periodNotExtended`,
 * `extensionFirst`); else it is for `mayChange` to say.
 */
export const onceExtended =
  (readExtension: (period: number) => Promise<Extension | undefined>, mayChange: MayChange = anything): MayChange =>
  async (period) => {
    const extension = await readExtension(period);
    const reason = whyNotExtended(period, extension);
    if (reason) return fail({ code: 'notAllowedNow', reason });
    const found = await mayChange(period);
    if (!found.ok || !extension) return found;
    return ok([...found.value, decisionUnchanged(period, extension)]);
  };
