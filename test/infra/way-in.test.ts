import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../infra/local/gateway/security-headers.ts';
import { API_SCOPE, CALLBACK_PATH } from '../../infra/local/identity/contract.ts';
import { Cloud } from './simulation/cloud.ts';
import { resourcesOf, stackNamed, synthesize } from './support/synthesis.ts';

const stacks = synthesize({ context: { partnerships: { active: ['alfa', 'beta'], archived: ['delta'] } } });
const cloud = new Cloud(stacks);
const only = (type: string) => {
  const [found, ...more] = cloud.all(type);
  if (!found || more.length > 0) throw new Error(`There is not exactly one ${type}`);
  return found.Properties;
};

describe('the routes of the API', () => {
  const routes = cloud.all('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);
  const signedIn = routes.filter(({ AuthorizationType }) => AuthorizationType === 'JWT');

  it('lead to each partnership, archived or not, to the agency, and to who somebody is, with a token and its scope', () => {
    expect(signedIn.map(({ RouteKey }) => RouteKey).toSorted()).toEqual([
      'ANY /api/agency/{proxy+}',
      ...['alfa', 'beta', 'delta'].map((id) => `ANY /api/partnerships/${id}/{proxy+}`),
      'GET /api/me',
    ]);
    for (const { AuthorizationScopes } of signedIn) expect(AuthorizationScopes).toEqual([API_SCOPE]);
  });

  it('ask no token for health, the description and what does not exist, and are throttled there', () => {
    const open = routes.filter((route) => !signedIn.includes(route));
    expect(open.map(({ RouteKey }) => RouteKey).toSorted()).toEqual([
      '$default',
      'GET /api/health',
      'GET /api/openapi.json',
      ...['alfa', 'beta', 'delta'].map((id) => `GET /api/public/partnerships/${id}/offer`),
      ...['alfa', 'beta', 'delta'].map((id) => `POST /api/public/partnerships/${id}/{proxy+}`),
    ]);
    const { RouteSettings } = only('AWS::ApiGatewayV2::Stage');
    for (const { RouteKey } of open)
      expect(RouteSettings).toMatchObject({
        [String(RouteKey)]: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      });
  });

  it('lead each path to the function of its own store', () => {
    const integrations = new Map(
      cloud
        .all('AWS::ApiGatewayV2::Integration')
        .map(({ stack, id, Properties }) => [`integrations/${stack}-${id}`, Properties]),
    );
    const target = (key: string) => integrations.get(String(routes.find(({ RouteKey }) => RouteKey === key)?.Target));
    for (const id of ['alfa', 'beta', 'delta'])
      expect(target(`ANY /api/partnerships/${id}/{proxy+}`)?.IntegrationUri).toMatch(
        new RegExp(`:function:iwf-${id}-api$`),
      );
    expect(target('ANY /api/agency/{proxy+}')?.IntegrationUri).toMatch(/:function:iwf-agency-api$/);
    expect(target('$default')?.IntegrationUri).toMatch(/:function:iwf-shell$/);
  });

  it("accept the tokens of the web's client only, and are open to no other origin", () => {
    const client = cloud.all('AWS::Cognito::UserPoolClient').map(({ stack, id }) => `${stack}-${id}`);
    expect(only('AWS::ApiGatewayV2::Authorizer').JwtConfiguration).toEqual({
      Audience: client,
      Issuer: expect.stringMatching(/^https:\/\/cognito-idp\.eu-central-1\.amazonaws\.com\/./),
    });
    expect(only('AWS::ApiGatewayV2::Api')).not.toHaveProperty('CorsConfiguration');
  });

  it('leave out of the access log who it was', () => {
    const { Format } = only('AWS::ApiGatewayV2::Stage').AccessLogSettings as { Format: string };
    expect(Object.values(JSON.parse(Format)).join(' ')).not.toMatch(
      /sourceIp|userAgent|identity|\bpath\b|claims|principal/,
    );
  });
});

describe('sign-in', () => {
  const pool = only('AWS::Cognito::UserPool');
  const client = only('AWS::Cognito::UserPoolClient');

  it('is at the identity provider, and nowhere else', () => {
    expect(pool).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      UserPoolTier: 'ESSENTIALS',
    });
    expect(client.SupportedIdentityProviders).toEqual([expect.stringMatching(/IdentityProvider/)]);
    expect(only('AWS::Cognito::UserPoolIdentityProvider')).toMatchObject({
      ProviderType: 'OIDC',
      ProviderDetails: {
        oidc_issuer: 'https://identity.example',
        client_secret: '{{resolve:secretsmanager:iwf/oidc-provider:SecretString:::}}',
      },
      AttributeMapping: { 'custom:memberships': 'memberships' },
    });
  });

  it('gives a public client a code, no secret and no password flow', () => {
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'],
      CallbackURLs: [`https://inclusieve-werkvloeren.example${CALLBACK_PATH}`],
      RefreshTokenRotation: { Feature: 'ENABLED' },
      EnableTokenRevocation: true,
      AccessTokenValidity: 15,
      RefreshTokenValidity: 720,
    });
    const triggers = Object.keys(pool.LambdaConfig as object);
    expect(triggers).toEqual(['PreTokenGenerationConfig']);
  });

  it('never lets a person write their own memberships', () => {
    const scopes = client.AllowedOAuthScopes as unknown[];
    expect(scopes).toHaveLength(2);
    expect(scopes).toContain('openid');
    expect(scopes).not.toContain('aws.cognito.signin.user.admin');
    expect(client.WriteAttributes).toEqual(['custom:memberships']);
  });

  it('lets the trigger write lists into access tokens', () => {
    expect(pool.LambdaConfig).toMatchObject({
      PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: expect.stringMatching(/:iwf-access-pre-token$/) },
    });
  });
});

describe('CloudFront', () => {
  const { DistributionConfig } = only('AWS::CloudFront::Distribution');

  it('takes TLS 1.2 and up, behind the firewall, and keeps a log', () => {
    expect(DistributionConfig).toMatchObject({
      Aliases: ['inclusieve-werkvloeren.example'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
      WebACLId: expect.anything(),
      Logging: { Bucket: expect.anything() },
    });
    expect(DistributionConfig).not.toHaveProperty('CustomErrorResponses');
  });

  it('passes the API on uncached, without the host', () => {
    const disabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
    const allViewerExceptHostHeader = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
    expect(DistributionConfig).toMatchObject({
      CacheBehaviors: [
        {
          PathPattern: '/api/*',
          ViewerProtocolPolicy: 'https-only',
          CachePolicyId: disabled,
          OriginRequestPolicyId: allViewerExceptHostHeader,
          AllowedMethods: expect.arrayContaining(['POST', 'PUT', 'DELETE']),
        },
      ],
    });
  });

  it('takes files from a private bucket by its own identity', () => {
    expect(only('AWS::CloudFront::OriginAccessControl')).toMatchObject({
      OriginAccessControlConfig: { OriginAccessControlOriginType: 's3', SigningBehavior: 'always' },
    });
  });

  it('is given hashed files for good, and pages and settings to ask for anew each time', () => {
    const deployed = cloud.all('Custom::CDKBucketDeployment').map(({ Properties }) => Properties);
    expect(deployed.map(({ Exclude, Include, SystemMetadata }) => ({ Exclude, Include, SystemMetadata }))).toEqual([
      {
        Exclude: ['*'],
        Include: ['assets/*'],
        SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
      },
      { Exclude: ['assets/*'], Include: undefined, SystemMetadata: { 'cache-control': 'no-cache' } },
    ]);
  });

  it.each([
    ['/', '/index.html'],
    ['/companies/cmp_01', '/index.html'],
    ['/v1.2/companies', '/index.html'],
    ['/assets/index-4f2a.js', '/assets/index-4f2a.js'],
    ['/config.json', '/config.json'],
    ['/service-worker.js', '/service-worker.js'],
  ])('answers %s with %s', (uri, answered) => {
    const { FunctionCode } = only('AWS::CloudFront::Function');
    const handler = new Function(`${String(FunctionCode)}; return handler;`)();
    expect(handler({ request: { uri } }).uri).toBe(answered);
  });

  it('sends the same content security policy as a laptop, for its own origins', () => {
    const { ResponseHeadersPolicyConfig } = only('AWS::CloudFront::ResponseHeadersPolicy');
    const policy = /"ContentSecurityPolicy":"([^"]+)"/.exec(JSON.stringify(ResponseHeadersPolicyConfig))?.[1] ?? '';
    const directives = (text: string) => text.split('; ').filter((directive) => !directive.startsWith('connect-src'));
    const local = securityHeaders({ identity: '', storage: '' })['content-security-policy'] ?? '';
    expect(directives(policy)).toEqual([...directives(local), 'upgrade-insecure-requests']);
    const connect = policy
      .split('; ')
      .find((directive) => directive.startsWith('connect-src'))
      ?.split(' ');
    expect(connect).toEqual([
      'connect-src',
      "'self'",
      'https://cognito-idp.eu-central-1.amazonaws.com',
      'https://inclusieve-werkvloeren.auth.eu-central-1.amazoncognito.com',
      ...['agency', 'alfa', 'beta'].map(
        (id) => `https://iwf-${id}-documents-111122223333.s3.eu-central-1.amazonaws.com`,
      ),
    ]);
  });
});

describe('the firewall', () => {
  it('stands where CloudFront looks for it, with managed rules, a limit per address, and no samples of requests', () => {
    const stack = stackNamed(stacks, 'iwf-edge-protection');
    expect(stack.region).toBe('us-east-1');
    const [firewall] = resourcesOf([stack], 'AWS::WAFv2::WebACL');
    expect(firewall?.Properties).toMatchObject({ Scope: 'CLOUDFRONT' });
    const rules = firewall?.Properties.Rules as {
      Name: string;
      VisibilityConfig: { SampledRequestsEnabled: boolean };
    }[];
    expect(rules.map(({ Name }) => Name)).toEqual([
      'RequestsPerAddress',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesCommonRuleSet',
    ]);
    expect(rules.filter(({ VisibilityConfig }) => VisibilityConfig.SampledRequestsEnabled)).toEqual([]);
  });
});

describe('mail', () => {
  it('goes through a configuration set per store, over TLS, and tells what became of it but not whether it was read', () => {
    const sets = cloud.all('AWS::SES::ConfigurationSet').map(({ Properties }) => Properties);
    expect(sets.map(({ Name }) => Name)).toEqual(['iwf-agency', 'iwf-alfa', 'iwf-beta']);
    for (const set of sets) expect(set).toMatchObject({ DeliveryOptions: { TlsPolicy: 'REQUIRE' } });
    const destinations = cloud.all('AWS::SES::ConfigurationSetEventDestination').map(({ Properties }) => Properties);
    expect(destinations).toHaveLength(sets.length);
    for (const { EventDestination } of destinations)
      expect(EventDestination).toMatchObject({
        EventBridgeDestination: { EventBusArn: expect.stringMatching(/:event-bus\/default$/) },
        MatchingEventTypes: ['send', 'delivery', 'deliveryDelay', 'bounce', 'complaint', 'reject'],
      });
  });
});
