import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

type RunbookAlarmProps = {
  readonly metric: IMetric;
  /** Rings from this value up. */
  readonly threshold: number;
  readonly evaluationPeriods?: number;
  /** What the people lose, in one sentence. */
  readonly loss: string;
  /** The heading of the article in docs/runbook.md, as an anchor. */
  readonly article: string;
  readonly topic: ITopic;
};

/** An alarm that says what the people lose and where its article stands. Silence is health: most metrics only exist when something fails. */
export const runbookAlarm = (scope: Construct, id: string, props: RunbookAlarmProps): Alarm => {
  const alarm = new Alarm(scope, id, {
    metric: props.metric,
    threshold: props.threshold,
    evaluationPeriods: props.evaluationPeriods ?? 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: `${props.loss} What to do: docs/runbook.md#${props.article}`,
  });
  const action = new SnsAction(props.topic);
  alarm.addAlarmAction(action);
  alarm.addOkAction(action);
  return alarm;
};
