import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE, METRICS } from '../../shared/kernel/env.ts';
import { type StoreName, tableName } from './names.ts';
import { runbookAlarm } from './runbook-alarm.ts';

type Counted = { readonly metricName: string; readonly loss: string; readonly article: string };

/** What the functions of a store count about their work. */
const COUNTED_BY_STORE: readonly Counted[] = [
  {
    metricName: METRICS.projectionDrift,
    loss: 'A figure on the dashboards is not the sum of the trajectories behind it.',
    article: 'projection-drift',
  },
  {
    metricName: METRICS.unexpectedError,
    loss: 'Someone got "something went wrong" instead of an answer.',
    article: 'unexpected-error',
  },
  {
    metricName: METRICS.deliveryFailed,
    loss: 'A reader did not get the summary of the quarter.',
    article: 'delivery-failed',
  },
  {
    metricName: METRICS.deliveryUncertain,
    loss: 'Nobody knows whether a reader got the summary of the quarter.',
    article: 'delivery-uncertain',
  },
];

/** Counted where a table is read, under the name of the table: the reference data are read by the functions of every store. */
const COUNTED_BY_TABLE: Counted = {
  metricName: METRICS.unreadableItem,
  loss: 'A record is left out of lists and figures, since it cannot be read.',
  article: 'unreadable-item',
};

const alarmOn = (scope: Construct, { metricName, ...what }: Counted, store: string, topic: ITopic): void => {
  const metric = new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { store },
    statistic: 'Sum',
    period: Duration.minutes(5),
  });
  runbookAlarm(scope, metricName, { metric, threshold: 1, topic, ...what });
};

/** The alarm on records of one table that cannot be read. */
export const tableAlarm = (scope: Construct, store: StoreName, topic: ITopic): void =>
  alarmOn(new Construct(scope, `Table-${store}`), COUNTED_BY_TABLE, tableName(store), topic);

/** The alarms on what the functions of one store count, through log lines in the embedded metric format. */
export const storeAlarms = (scope: Construct, store: StoreName, topic: ITopic): void => {
  const place = new Construct(scope, 'Counted');
  for (const counted of COUNTED_BY_STORE) alarmOn(place, counted, store, topic);
  tableAlarm(place, store, topic);
};
