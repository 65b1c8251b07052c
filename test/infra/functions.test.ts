import { describe, expect, it } from 'vitest';
import { SEQUENCE } from '../../functions/platform/dynamo/keys.ts';
import { TABLE_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { FUNCTIONS, type FunctionName } from '../../shared/kernel/functions.ts';
import { type Found, resourcesOf, stackNamed, synthesize } from './support/synthesis.ts';

const stacks = synthesize({ context: { partnerships: { active: ['alfa', 'beta'], archived: ['delta'] } } });
const ofAlfa = [stackNamed(stacks, 'iwf-alfa-functions')];
const names = Object.keys(FUNCTIONS) as FunctionName[];
const isOurs = ({ Properties }: Found): boolean => String(Properties.FunctionName ?? '').startsWith('iwf-');
const functions = resourcesOf(stacks, 'AWS::Lambda::Function').filter(isOurs);
const ofScope = (scope: string) => names.filter((name) => FUNCTIONS[name].scope === scope);
const ofKind = (kind: string) => ofScope('partnership').filter((name) => FUNCTIONS[name].trigger.kind === kind);

describe('the functions', () => {
  it('are those of the one list: all for each active partnership, the API alone for an archived one', () => {
    const short = (store: string, name: FunctionName) =>
      `iwf-${store}-${name.replace(`${FUNCTIONS[name].scope}-`, '')}`;
    expect(functions.map(({ Properties }) => Properties.FunctionName).toSorted()).toEqual(
      [
        ...['alfa', 'beta'].flatMap((store) => ofScope('partnership').map((name) => short(store, name))),
        'iwf-delta-api',
        ...ofScope('agency').map((name) => short('agency', name)),
        'iwf-shell',
        'iwf-access-pre-token',
      ].toSorted(),
    );
  });

  it('run on arm64 and Node 24, traced, and log as JSON', () => {
    for (const { Properties } of functions)
      expect(Properties).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.any(String) } },
      });
  });

  it.each(ofScope('partnership'))('give %s the memory and time that the list says', (name) => {
    const found = functions.find(
      ({ Properties }) => Properties.FunctionName === `iwf-alfa-${name.replace('partnership-', '')}`,
    );
    const { memoryMegabytes, timeoutSeconds } = FUNCTIONS[name];
    expect(found?.Properties).toMatchObject({ MemorySize: memoryMegabytes, Timeout: timeoutSeconds });
  });

  it('write to log groups that are encrypted and forget after three months', () => {
    const groups = resourcesOf(stacks, 'AWS::Logs::LogGroup').filter(({ Properties }) =>
      String(Properties.LogGroupName).startsWith('/iwf/'),
    );
    expect(groups).toHaveLength(functions.length + 1);
    for (const { Properties } of groups)
      expect(Properties).toMatchObject({ RetentionInDays: 90, KmsKeyId: expect.anything() });
  });
});

describe('the projector', () => {
  it('follows the stream for items that say which root changed, and sets apart what it cannot do', () => {
    const [mapping, ...more] = resourcesOf(ofAlfa, 'AWS::Lambda::EventSourceMapping').filter(
      ({ Properties }) => Properties.StartingPosition !== undefined,
    );
    expect(more).toEqual([]);
    expect(mapping?.Properties).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 10,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [expect.stringContaining('projectorFailed'), 'Arn'] } },
      },
      FilterCriteria: {
        Filters: [
          { Pattern: JSON.stringify({ dynamodb: { Keys: { [TABLE_ATTRIBUTES.sortKey]: { S: [SEQUENCE] } } } }) },
        ],
      },
    });
  });
});

describe('the task queue', () => {
  const queue = resourcesOf(ofAlfa, 'AWS::SQS::Queue').find(
    ({ Properties }) => Properties.QueueName === 'iwf-alfa-tasks',
  );

  it('gives a task three attempts, hides it as long as Lambda asks, and then sets it apart', () => {
    expect(queue?.Properties).toMatchObject({
      VisibilityTimeout: 6 * FUNCTIONS['partnership-worker'].timeoutSeconds,
      RedrivePolicy: {
        maxReceiveCount: 3,
        deadLetterTargetArn: { 'Fn::GetAtt': [expect.stringContaining('workerFailed'), 'Arn'] },
      },
    });
  });

  it('is worked off one task at a time', () => {
    const mapping = resourcesOf(ofAlfa, 'AWS::Lambda::EventSourceMapping').find(
      ({ Properties }) => Properties.StartingPosition === undefined,
    );
    expect(mapping?.Properties).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] });
  });
});

describe('every queue', () => {
  it('is encrypted under a key of ours and takes TLS only', () => {
    const queues = resourcesOf(stacks, 'AWS::SQS::Queue');
    const policies = resourcesOf(stacks, 'AWS::SQS::QueuePolicy');
    expect(policies).toHaveLength(queues.length);
    for (const { Properties } of queues) expect(Properties).toMatchObject({ KmsMasterKeyId: expect.anything() });
    for (const { Properties } of policies)
      expect(JSON.stringify(Properties)).toContain(
        '"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
      );
  });
});

describe('the schedules', () => {
  const schedules = resourcesOf(ofAlfa, 'AWS::Scheduler::Schedule');

  it('run on Brussels time, say for when they were due, and set apart what they could not deliver', () => {
    expect(schedules).toHaveLength(ofKind('schedule').length);
    for (const { Properties } of schedules)
      expect(Properties).toMatchObject({
        ScheduleExpressionTimezone: 'Europe/Brussels',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          Input: '{"scheduledFor":"<aws.scheduler.scheduled-time>"}',
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringContaining('Failed'), 'Arn'] } },
        },
      });
  });

  it('are those of the list, none in the hour that a change of clock skips', () => {
    const expressions = names.flatMap((name) => {
      const { trigger } = FUNCTIONS[name];
      return trigger.kind === 'schedule' ? [trigger.expression] : [];
    });
    expect(schedules.map(({ Properties }) => Properties.ScheduleExpression)).toEqual(
      expect.arrayContaining(['cron(30 3 * * ? *)', 'rate(15 minutes)']),
    );
    expect(expressions.filter((expression) => /^cron\(\S+ 2 /.test(expression))).toEqual([]);
  });

  it('each have a role of their own, that the scheduler takes for this group only', () => {
    const roles = schedules.map(({ Properties }) =>
      JSON.stringify((Properties.Target as { RoleArn: unknown }).RoleArn),
    );
    expect(new Set(roles).size).toBe(schedules.length);
    const trusted = resourcesOf(ofAlfa, 'AWS::IAM::Role').filter(({ Properties }) =>
      JSON.stringify(Properties.AssumeRolePolicyDocument).includes('scheduler.amazonaws.com'),
    );
    for (const { Properties } of trusted)
      expect(JSON.stringify(Properties.AssumeRolePolicyDocument)).toContain(':schedule-group/iwf-alfa');
  });

  it('also hear of a function that took the event and failed', () => {
    const configured = resourcesOf(ofAlfa, 'AWS::Lambda::EventInvokeConfig');
    expect(configured).toHaveLength(ofKind('schedule').length + ofKind('mailEvents').length);
    for (const { Properties } of configured)
      expect(Properties).toMatchObject({ DestinationConfig: { OnFailure: { Destination: expect.anything() } } });
  });
});

describe('the events of mails', () => {
  it('reach the store whose configuration set sent the mail, and no other', () => {
    const rules = resourcesOf(stacks, 'AWS::Events::Rule');
    expect(rules.map(({ stack, Properties }) => [stack, Properties.EventPattern])).toEqual(
      ['agency', 'alfa', 'beta'].map((store) => [
        `iwf-${store}-functions`,
        { source: ['aws.ses'], detail: { mail: { tags: { 'ses:configuration-set': [`iwf-${store}`] } } } },
      ]),
    );
  });
});

describe('an archived partnership', () => {
  it('has no queue, schedule, rule or event source any more', () => {
    const stack = [stackNamed(stacks, 'iwf-delta-functions')];
    const running = [
      'AWS::SQS::Queue',
      'AWS::Scheduler::Schedule',
      'AWS::Events::Rule',
      'AWS::Lambda::EventSourceMapping',
    ];
    expect(running.flatMap((type) => resourcesOf(stack, type))).toEqual([]);
  });
});
