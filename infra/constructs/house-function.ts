import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LayerVersion,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ENV, type EnvName } from '../../shared/kernel/env.ts';
import { FUNCTIONS, type FunctionName, workOf } from '../../shared/kernel/functions.ts';
import { acknowledgeWildcard } from './acknowledge.ts';
import { CannotDeploy } from './cannot-deploy.ts';
import { functionName, logGroupName, type Owner } from './names.ts';
import { denyChangingTheTrail, type Right } from './rights/right.ts';
import { runbookAlarm } from './runbook-alarm.ts';

export type Environment = Partial<Record<EnvName, string>>;

export type HouseFunctionProps = {
  readonly name: FunctionName;
  readonly owner: Owner;
  /** The folder that `npm run build` made, with one folder per function. */
  readonly artefacts: string;
  readonly environment: Environment;
  readonly rights: readonly Right[];
  /** The key of its log group. */
  readonly logKey: IKey;
  readonly alarmTopic: ITopic;
  readonly reservedConcurrency?: number | undefined;
  /** Of an extension that runs beside it. */
  readonly layerArn?: string | undefined;
};

const bundleOf = (artefacts: string, name: FunctionName): Code => {
  const folder = join(artefacts, name);
  if (!existsSync(join(folder, 'index.mjs')))
    throw new CannotDeploy(`${folder}/index.mjs is not there: run \`npm run build\` before the synth`);
  return Code.fromAsset(folder);
};

/** A function of the product as it always is: from the one list, on arm64, traced, logged as JSON, with a role that says every right. */
export class HouseFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, props: HouseFunctionProps) {
    super(scope, props.name);
    const { memoryMegabytes, timeoutSeconds } = FUNCTIONS[props.name];
    const logGroup = this.logGroup(props);
    const role = this.role(props);
    logGroup.grantWrite(role);
    this.function = new LambdaFunction(this, 'Function', {
      functionName: functionName(props.owner, props.name),
      code: bundleOf(props.artefacts, props.name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMegabytes,
      timeout: Duration.seconds(timeoutSeconds),
      environment: { [ENV.store]: props.owner, ...props.environment },
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      ...(props.layerArn === undefined
        ? {}
        : { layers: [LayerVersion.fromLayerVersionArn(this, 'Extension', props.layerArn)] }),
      ...(props.reservedConcurrency === undefined ? {} : { reservedConcurrentExecutions: props.reservedConcurrency }),
    });
    acknowledgeWildcard(role, '*', 'Traces of X-Ray have no resource that a policy could name.');
    this.alarms(props);
  }

  private logGroup({ owner, name, logKey }: HouseFunctionProps): LogGroup {
    return new LogGroup(this, 'Logs', {
      logGroupName: logGroupName(owner, name),
      encryptionKey: logKey,
      retention: RetentionDays.THREE_MONTHS,
      // What must be kept stands in the trail and the tables; a function that goes takes its log lines along.
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  private role({ rights, owner, name }: HouseFunctionProps): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${functionName(owner, name)} may do`,
    });
    role.addToPolicy(denyChangingTheTrail());
    for (const { statement, because } of rights) {
      role.addToPolicy(statement);
      for (const resource of statement.resources.filter((arn) => because !== undefined && arn.includes('*')))
        acknowledgeWildcard(role, resource, because ?? '');
    }
    return role;
  }

  private alarms({ name, alarmTopic: topic }: HouseFunctionProps): void {
    const { whenItFails: loss } = FUNCTIONS[name];
    const period = Duration.minutes(5);
    runbookAlarm(this, 'Errors', {
      metric: this.function.metricErrors({ period, statistic: 'Sum' }),
      threshold: 1,
      loss,
      article: `function-${workOf(name)}`,
      topic,
    });
    runbookAlarm(this, 'Throttles', {
      metric: this.function.metricThrottles({ period, statistic: 'Sum' }),
      threshold: 1,
      evaluationPeriods: 3,
      loss,
      article: 'throttled-functions',
      topic,
    });
  }
}
