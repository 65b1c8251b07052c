import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import { APPLICATION, logPrefix } from '../constructs/names.ts';
import { runbookAlarm } from '../constructs/runbook-alarm.ts';
import { settings } from '../constructs/settings.ts';
import type { Context } from '../context.ts';
import type { FunctionStackProps } from './deployment.ts';

type ApiStackProps = Omit<FunctionStackProps, 'mailSender' | 'referenceKey' | 'webOrigin'> & {
  readonly operationsKey: IKey;
  readonly partnerships: Context['partnerships'];
  readonly partnershipApis: ReadonlyMap<PartnershipId, IFunction>;
  readonly agencyApi: IFunction;
  /** What an access token must be good for; an ID token has no scope. */
  readonly apiScope: string;
};

/** Who asked what, without who: no address, no browser, no path (an id of a person may stand in it), no token. */
const ACCESS_LOG = JSON.stringify({
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseBytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integration.latency',
  authorizerError: '$context.authorizer.error',
});
const THROTTLE = { rateLimit: 100, burstLimit: 200 };
/** What needs no sign-in gets less. */
const OPEN_THROTTLE = { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20, DetailedMetricsEnabled: true };
const OPEN_ROUTES = ['GET /api/health', 'GET /api/openapi.json', '$default'];
/** What is for whoever has a link, without sign-in. */
const publicPath = (id: PartnershipId): string => `/api/public/partnerships/${id}/{proxy+}`;
/** What members offer to companies, for everybody to read. */
const offerPath = (id: PartnershipId): string => `/api/public/partnerships/${id}/offer`;
const FAILURES_TOO_MANY = 5;

/** The one door to the functions: each path leads to the function of one store, and a token is asked before any of them runs. */
export class ApiStack extends Stack {
  readonly domain: string;
  private readonly api: HttpApi;
  private readonly authorizer: HttpJwtAuthorizer;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, { ...props, description: 'The one door to the functions' });
    this.authorizer = new HttpJwtAuthorizer('AccessToken', props.token.issuer, { jwtAudience: [props.token.clientId] });
    // No CORS: web and API stand on one origin.
    this.api = new HttpApi(this, 'Api', {
      apiName: APPLICATION,
      createDefaultStage: false,
      description: 'Inclusive work floors',
    });
    this.domain = `${this.api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
    const routes = this.routes(props);
    this.stage(props, routes);
    this.alarm(props);
  }

  private routes(props: ApiStackProps): HttpRoute[] {
    const signedIn = { authorizer: this.authorizer, authorizationScopes: [props.apiScope] };
    const shell = new HttpLambdaIntegration('Shell', this.shell(props));
    const partnerships = [...props.partnershipApis].flatMap(([id, api]) => {
      const integration = new HttpLambdaIntegration(`Partnership-${id}`, api);
      const path = `/api/partnerships/${id}/{proxy+}`;
      return [
        ...this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration, ...signedIn }),
        ...this.linkRoutes(publicPath(id), integration),
        ...this.offerRoutes(offerPath(id), integration),
      ];
    });
    const agency = this.api.addRoutes({
      path: '/api/agency/{proxy+}',
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('Agency', props.agencyApi),
      ...signedIn,
    });
    const me = this.api.addRoutes({ path: '/api/me', methods: [HttpMethod.GET], integration: shell, ...signedIn });
    return [...partnerships, ...agency, ...me, ...this.openRoutes(shell)];
  }

  private linkRoutes(path: string, integration: HttpLambdaIntegration): HttpRoute[] {
    const authorizer = new HttpNoneAuthorizer();
    const routes = this.api.addRoutes({ path, methods: [HttpMethod.POST], integration, authorizer });
    for (const route of routes)
      acknowledge(
        route,
        'APIG4',
        'For a company without an account: a secret of 256 bits in the body opens one text, once.',
      );
    return routes;
  }

  private offerRoutes(path: string, integration: HttpLambdaIntegration): HttpRoute[] {
    const authorizer = new HttpNoneAuthorizer();
    const routes = this.api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer });
    for (const route of routes)
      acknowledge(route, 'APIG4', 'Says which organisations help companies; it names no person.');
    return routes;
  }

  private openRoutes(integration: HttpLambdaIntegration): HttpRoute[] {
    const authorizer = new HttpNoneAuthorizer();
    const open = ['/api/health', '/api/openapi.json'].flatMap((path) =>
      this.api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer }),
    );
    const [health, description] = open;
    const rest = new HttpRoute(this, 'Rest', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration,
      authorizer,
    });
    if (health) acknowledge(health, 'APIG4', 'Says that the system is up, and nothing else.');
    if (description) acknowledge(description, 'APIG4', 'The description of the API is public, as its source is.');
    acknowledge(rest, 'APIG4', 'Answers "there is nothing here" to paths that do not exist.');
    return [...open, rest];
  }

  private shell({ artefacts, alarmTopic, operationsKey, token, partnerships }: ApiStackProps): IFunction {
    return new HouseFunction(this, {
      name: 'shell',
      owner: 'shell',
      artefacts,
      alarmTopic,
      logKey: operationsKey,
      environment: { ...settings.token(token), ...settings.partnerships(partnerships.active, partnerships.archived) },
      rights: [],
    }).function;
  }

  private stage({ operationsKey, partnershipApis }: ApiStackProps, routes: readonly HttpRoute[]): void {
    const logGroup = new LogGroup(this, 'AccessLogs', {
      logGroupName: `${logPrefix('shell')}/gateway`,
      encryptionKey: operationsKey,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A named stage would end up in the path that the functions see.
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(ACCESS_LOG),
      },
    });
    const child = stage.node.defaultChild;
    if (!(child instanceof CfnStage)) throw new Error('A stage is a CfnStage');
    const ofPartnerships = [...partnershipApis.keys()].flatMap((id) => [
      `POST ${publicPath(id)}`,
      `GET ${offerPath(id)}`,
    ]);
    const open = [...OPEN_ROUTES, ...ofPartnerships];
    child.routeSettings = Object.fromEntries(open.map((key) => [key, OPEN_THROTTLE]));
    stage.node.addDependency(...routes);
  }

  private alarm({ alarmTopic }: ApiStackProps): void {
    runbookAlarm(this, 'ServerErrors', {
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: FAILURES_TOO_MANY,
      loss: 'People get an error instead of their work.',
      article: 'api-answers-5xx',
      topic: alarmTopic,
    });
  }
}
