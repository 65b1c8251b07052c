import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE, METRICS } from '../../shared/kernel/env.ts';
import type { StoreName } from './names.ts';
import { runbookAlarm } from './runbook-alarm.ts';

/** What the code counts about itself, and what it means to the people when it does. */
const COUNTED: Readonly<Record<keyof typeof METRICS, { readonly loss: string; readonly article: string }>> = {
  projectionDrift: {
    loss: 'A figure on the dashboards is not the sum of the trajectories behind it.',
    article: 'projection-drift',
  },
  unreadableItem: {
    loss: 'A record is left out of lists and figures, since it cannot be read.',
    article: 'unreadable-item',
  },
  unexpectedError: {
    loss: 'Someone got "something went wrong" instead of an answer.',
    article: 'unexpected-error',
  },
  deliveryFailed: {
    loss: 'A reader did not get the summary of the quarter.',
    article: 'delivery-failed',
  },
  deliveryUncertain: {
    loss: 'Nobody knows whether a reader got the summary of the quarter.',
    article: 'delivery-uncertain',
  },
};

/** The alarms on what the functions of one store count, through log lines in the embedded metric format. */
export const storeAlarms = (scope: Construct, store: StoreName, topic: ITopic): void => {
  const place = new Construct(scope, 'Counted');
  for (const [name, { loss, article }] of Object.entries(COUNTED)) {
    const metricName = METRICS[name as keyof typeof METRICS];
    runbookAlarm(place, metricName, {
      metric: new Metric({
        namespace: METRIC_NAMESPACE,
        metricName,
        dimensionsMap: { store },
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
      threshold: 1,
      loss,
      article,
      topic,
    });
  }
};
