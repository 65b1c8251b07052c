import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { MonitoringQuarter } from '../../../shared/monitoring/quarter/schema.ts';
import { type QuarterStep, takeStep } from '../../../shared/monitoring/quarter/steps.ts';
import type { Author } from '../../audit/event.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import { type PublishedRepository, placeEarlierReport, placeReported } from '../published/repository.ts';
import { moveQuarter, type QuarterDependencies } from './move.ts';

export type TakeStepDependencies = QuarterDependencies & {
  readonly published: PublishedRepository;
  readonly partnershipIds: readonly PartnershipId[];
};

const ACTIONS = { check: 'checked', close: 'closed', reopen: 'reopened' } as const;

/** What is shown of a quarter when it is closed, to be kept as reported; what was reported before stays beside it. */
const reportOf = async (
  { published, partnershipIds }: TakeStepDependencies,
  { quarter, measurementId, closed }: Extract<MonitoringQuarter, { state: 'closed' }>,
): Promise<Change[] | undefined> => {
  const audiences = [...partnershipIds, 'TOGETHER'] as const;
  const shown = await Promise.all(
    audiences.map(async (audience) => {
      const [now, before] = await Promise.all([
        published.now(audience, quarter),
        published.reported(audience, quarter),
      ]);
      return { audience, now, before };
    }),
  );
  // A measurement that is just being published is partly here, and the quarter does not know of it yet.
  if (shown.some(({ now }) => now && now.provenance.measurementId !== measurementId)) return undefined;
  return shown.flatMap(({ audience, now, before }) => [
    ...(now ? [placeReported(audience, now, closed.at)] : []),
    ...(now && before ? [placeEarlierReport(audience, before)] : []),
  ]);
};

/**
 * Takes a quarter a step further, from the version that was seen. Closing keeps what is shown as what was reported, in the same
 * transaction. Fails with `notAllowedNow` and why, or with `conflict` and how it stands now.
 */
export const takeQuarterStep =
  (dependencies: TakeStepDependencies) =>
  async (
    author: Author,
    quarter: Quarter,
    version: number,
    step: QuarterStep,
  ): Promise<Result<MonitoringQuarter, Failure>> => {
    const { quarters, system } = dependencies;
    const found = await quarters.quarter(quarter);
    if (!found) return fail({ code: 'notFound' });
    if (found.version !== version) return fail({ code: 'conflict', current: found });
    const next = takeStep(found, step, { by: author.subject, at: system.now() });
    if (!next.ok) return next;
    const beside =
      step.kind === 'close' && next.value.state === 'closed' ? await reportOf(dependencies, next.value) : [];
    if (!beside) return fail({ code: 'notAllowedNow', reason: 'measurementUnderWay' });
    const reason = step.kind === 'reopen' ? { reason: step.reason } : {};
    const how = { author, action: ACTIONS[step.kind], beside, ...reason };
    if (await moveQuarter(dependencies, found, next.value, how)) return ok(next.value);
    const current = await quarters.quarter(quarter);
    return fail({ code: 'conflict', current });
  };
