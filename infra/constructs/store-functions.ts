import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { FUNCTIONS, type FunctionDefinition, type FunctionName } from '../../shared/kernel/functions.ts';
import { type Environment, HouseFunction } from './house-function.ts';
import { failureQueueArn, type StoreName, scheduleGroupName, taskQueueArn } from './names.ts';
import type { Right } from './rights/right.ts';
import { consume, sendTo } from './rights/services.ts';
import { listStreams, readStream } from './rights/table.ts';
import { runbookAlarm } from './runbook-alarm.ts';
import { storeAlarms } from './store-alarms.ts';
import { failureQueue, taskQueue } from './store-queue.ts';
import { onMailEvents, onSchedule, onStream, onTasks } from './triggers.ts';

/** What one function may do and is told, beyond what its trigger brings along. */
export type FunctionNeeds = {
  readonly environment: Environment;
  readonly rights: readonly Right[];
  readonly reservedConcurrency?: number;
  readonly layerArn?: string | undefined;
};

/** The names of one scope of the one list of functions. */
export type NamesOf<Scope extends FunctionDefinition['scope']> = {
  [Name in FunctionName]: (typeof FUNCTIONS)[Name]['scope'] extends Scope ? Name : never;
}[FunctionName];

export type StoreFunctionsProps = {
  readonly store: StoreName;
  readonly key: IKey;
  readonly streamArn: string;
  readonly artefacts: string;
  readonly alarmTopic: ITopic;
  readonly needs: Readonly<Partial<Record<FunctionName, FunctionNeeds>>>;
};

const MILLISECONDS_UNTIL_FIGURES_ARE_LATE = Duration.minutes(15).toMilliseconds();

/** The functions of one store, each with its role, its trigger, its failure queue and its alarms. */
export class StoreFunctions extends Construct {
  private readonly props: StoreFunctionsProps;
  private readonly functions = new Map<FunctionName, LambdaFunction>();
  private group: CfnScheduleGroup | undefined;

  constructor(scope: Construct, id: string, props: StoreFunctionsProps) {
    super(scope, id);
    this.props = props;
    storeAlarms(this, props.store, props.alarmTopic);
    for (const name of Object.keys(FUNCTIONS) as FunctionName[]) {
      const needs = props.needs[name];
      if (needs) this.functions.set(name, this.add(name, needs));
    }
  }

  /** A function of this store. Throws when the store was made without it. */
  get(name: FunctionName): LambdaFunction {
    const found = this.functions.get(name);
    if (!found) throw new Error(`The store ${this.props.store} has no function ${name}`);
    return found;
  }

  private add(name: FunctionName, needs: FunctionNeeds): LambdaFunction {
    const { artefacts, alarmTopic, store } = this.props;
    const house = new HouseFunction(this, {
      ...needs,
      name,
      artefacts,
      alarmTopic,
      owner: store,
      logKey: this.props.key,
      rights: [...needs.rights, ...this.rightsOfTrigger(name)],
    });
    this.attach(house, name);
    return house.function;
  }

  private rightsOfTrigger(name: FunctionName): Right[] {
    const { store, streamArn } = this.props;
    const { trigger } = FUNCTIONS[name];
    if (trigger.kind === 'http' || trigger.kind === 'preToken') return [];
    if (trigger.kind === 'queue') return [consume(taskQueueArn(store))];
    const ofStream = trigger.kind === 'stream' ? [readStream(streamArn), listStreams(store)] : [];
    return [...ofStream, sendTo(failureQueueArn(store, name))];
  }

  private attach(house: HouseFunction, name: FunctionName): void {
    const { store, key, streamArn, alarmTopic } = this.props;
    const { trigger } = FUNCTIONS[name];
    if (trigger.kind === 'http' || trigger.kind === 'preToken') return;
    const target = house.function;
    const failed = failureQueue(house, name, { store, key, alarmTopic });
    if (trigger.kind === 'queue') onTasks(house, target, taskQueue(house, name, { store, key, alarmTopic }, failed));
    if (trigger.kind === 'stream') {
      onStream(house, target, streamArn, failed);
      this.alarmWhenBehind(house, name);
    }
    if (trigger.kind === 'schedule')
      onSchedule(house, { store, key, expression: trigger.expression, target, failed, group: this.schedules() });
    if (trigger.kind === 'mailEvents') onMailEvents(house, store, target, failed);
  }

  /** One group a store; none for a store without jobs. */
  private schedules(): CfnScheduleGroup {
    this.group ??= new CfnScheduleGroup(this, 'Schedules', { name: scheduleGroupName(this.props.store) });
    return this.group;
  }

  private alarmWhenBehind(house: HouseFunction, name: FunctionName): void {
    runbookAlarm(house, 'Behind', {
      metric: house.function.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: MILLISECONDS_UNTIL_FIGURES_ARE_LATE,
      loss: FUNCTIONS[name].whenItFails,
      article: 'projection-behind',
      topic: this.props.alarmTopic,
    });
  }
}
