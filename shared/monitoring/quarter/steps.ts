import type { Instant } from '../../kernel/dates.ts';
import type { Failure } from '../../kernel/errors.ts';
import type { LeaverDeliveryId, MeasurementId } from '../../kernel/ids.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { MonitoringQuarter } from './schema.ts';

/** Who takes a step, and when. */
export type Taking = { readonly by: string; readonly at: Instant };

export type QuarterStep =
  | { readonly kind: 'check' }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen'; readonly reason: string };
export type QuarterStepKind = QuarterStep['kind'];

type Moved = Result<MonitoringQuarter, Failure>;

const notNow = (reason: string): Moved => fail({ code: 'notAllowedNow', reason });

const base = ({ quarter, version, openedAt, reports }: MonitoringQuarter) => ({
  quarter,
  version: version + 1,
  openedAt,
  reports,
});

const measuredOf = ({
  deliveryId,
  measurementId,
  measuredAt,
  deliveredAt,
}: Exclude<MonitoringQuarter, { state: 'open' }>) => ({
  deliveryId,
  measurementId,
  measuredAt,
  deliveredAt,
});

/** Why a step cannot be taken in a state, or by this person; nothing when it can. */
export const whyNot = (quarter: MonitoringQuarter, step: QuarterStepKind, by: string): string | undefined => {
  switch (step) {
    case 'check':
      return quarter.state === 'delivered' || quarter.state === 'reopened' ? undefined : 'quarterNotDelivered';
    case 'close':
      if (quarter.state !== 'checked') return 'quarterNotChecked';
      return quarter.checked.by === by ? 'quarterCheckedBySelf' : undefined;
    case 'reopen':
      return quarter.state === 'closed' ? undefined : 'quarterNotClosed';
  }
};

/**
 * A person takes a quarter further. Checking is by whoever judged the data; closing is by somebody else (two people, as at every decision
 * that is reported), and keeps what was measured as the report; opening again asks for a reason and keeps the report of before.
 * Fails with `notAllowedNow` and the reason of `whyNot`.
 */
export const takeStep = (quarter: MonitoringQuarter, step: QuarterStep, { by, at }: Taking): Moved => {
  const reason = whyNot(quarter, step.kind, by);
  if (reason !== undefined || quarter.state === 'open') return notNow(reason ?? 'quarterNotDelivered');
  const next = { ...base(quarter), ...measuredOf(quarter) };
  switch (step.kind) {
    case 'check':
      return ok({ ...next, state: 'checked', checked: { by, at } });
    case 'close': {
      if (quarter.state !== 'checked') return notNow('quarterNotChecked');
      const report = { measurementId: quarter.measurementId, checked: quarter.checked, closed: { by, at } };
      return ok({ ...next, reports: [...quarter.reports, report], state: 'closed', closed: { by, at } });
    }
    case 'reopen':
      return ok({ ...next, state: 'reopened', reopened: { by, at, reason: step.reason } });
  }
};

export type NewMeasurement = {
  readonly deliveryId: LeaverDeliveryId;
  readonly measurementId: MeasurementId;
  readonly at: Instant;
};

/**
 * A measurement reached to the end of a quarter. What was checked is no longer what there is, so it is to be checked anew. A closed
 * quarter stays closed, as its report says; what is measured of it since is what is checked when it is opened again. Measurements count
 * by their id, which sorts by time: an older one changes nothing, and gives nothing.
 */
export const measured = (
  quarter: MonitoringQuarter,
  { deliveryId, measurementId, at }: NewMeasurement,
): MonitoringQuarter | undefined => {
  if (quarter.state !== 'open' && quarter.measurementId >= measurementId) return undefined;
  const deliveredAt = quarter.state === 'open' ? at : quarter.deliveredAt;
  const next = { ...base(quarter), deliveryId, measurementId, measuredAt: at, deliveredAt };
  switch (quarter.state) {
    case 'open':
    case 'delivered':
    case 'checked':
      return { ...next, state: 'delivered' };
    case 'closed':
      return { ...next, state: 'closed', closed: quarter.closed };
    case 'reopened':
      return { ...next, state: 'reopened', reopened: quarter.reopened };
  }
};
