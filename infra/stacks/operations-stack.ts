import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { operationsKey } from '../constructs/store-key.ts';

type OperationsStackProps = StackProps & {
  /** Gets every alarm; empty when subscriptions are made outside this app. */
  readonly alarmEmail: string;
};

/** What watches over everything and belongs to no store: the topic of the alarms, and a key that opens no tenant's data. */
export class OperationsStack extends Stack {
  readonly key: IKey;
  readonly alarmTopic: ITopic;

  constructor(scope: Construct, id: string, { alarmEmail, ...props }: OperationsStackProps) {
    super(scope, id, { ...props, description: 'Alarms and logs that belong to no store' });
    this.key = operationsKey(this);
    const topic = new Topic(this, 'Alarms', { masterKey: this.key, enforceSSL: true });
    if (alarmEmail !== '') topic.addSubscription(new EmailSubscription(alarmEmail));
    this.alarmTopic = topic;
  }
}
