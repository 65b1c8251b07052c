import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { configurationSetName, type StoreName } from '../constructs/names.ts';
import { runbookAlarm } from '../constructs/runbook-alarm.ts';

type MailStackProps = StackProps & {
  readonly sender: string;
  readonly stores: readonly StoreName[];
  readonly alarmTopic: ITopic;
};

/** Mail services stop a sender above 5 % and put it under review from about there; this rings before. */
const BOUNCES_TOO_MANY = 0.03;

/** Who the product mails as, and one configuration set per store, so that each hears of its own mails only. */
export class MailStack extends Stack {
  constructor(scope: Construct, id: string, { sender, stores, alarmTopic, ...props }: MailStackProps) {
    super(scope, id, { ...props, description: 'Who the product mails as' });
    const domain = sender.slice(sender.indexOf('@') + 1);
    new EmailIdentity(this, 'Sender', { identity: Identity.domain(domain), mailFromDomain: `bounce.${domain}` });
    for (const store of stores) this.configurationSet(store);
    runbookAlarm(this, 'Bounces', {
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName: 'Reputation.BounceRate',
        statistic: 'Maximum',
        period: Duration.hours(1),
      }),
      threshold: BOUNCES_TOO_MANY,
      loss: 'Soon nobody gets a summary any more: too many mails come back, and the mail service stops such senders.',
      article: 'mail-comes-back',
      topic: alarmTopic,
    });
  }

  private configurationSet(store: StoreName): void {
    const set = new ConfigurationSet(this, `Mails-${store}`, {
      configurationSetName: configurationSetName(store),
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    set.addEventDestination('Events', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, `Bus-${store}`, 'default')),
      // Whether a mail was opened or a link followed is nobody's business: those events are left out.
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }
}
