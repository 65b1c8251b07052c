import { Duration, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  OidcAttributeRequestMethod,
  ProviderAttribute,
  ResourceServerScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderOidc,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import type { TokenSettings } from '../constructs/settings.ts';
import type { Context } from '../context.ts';

type SignInStackProps = StackProps & {
  readonly signIn: Context['signIn'];
  readonly webOrigin: string;
  readonly preToken: IFunction;
};

const MEMBERSHIPS = 'memberships';
const MAXIMUM_MEMBERSHIPS_LENGTH = 2048;
/** A working day. Cognito counts it from the first sign-in, however often the refresh token is exchanged. */
const SESSION = Duration.hours(12);
const RESOURCE_SERVER = 'iwf';
const API_SCOPE = new ResourceServerScope({ scopeName: 'api', scopeDescription: 'Use the API as yourself' });

/**
 * Sign-in. People are known to the identity provider alone: nobody can register or sign in here with a password, and all that is
 * kept of a person is the subject and the memberships that the provider says.
 */
export class SignInStack extends Stack {
  readonly token: TokenSettings;
  /** What an access token must be good for, and an ID token is not. */
  readonly apiScope = `${RESOURCE_SERVER}/${API_SCOPE.scopeName}`;
  /** What a browser asks for: who somebody is, and to use the API. */
  readonly scope = `openid ${this.apiScope}`;
  readonly sessionSeconds = SESSION.toSeconds();
  /** Where the browser goes to sign in, and fetches tokens. */
  readonly origins: readonly string[];

  constructor(scope: Construct, id: string, props: SignInStackProps) {
    super(scope, id, {
      ...props,
      terminationProtection: true,
      description: 'Sign-in, federated with the identity provider',
    });
    const pool = this.pool(props.preToken);
    const provider = this.provider(pool, props.signIn.oidcProvider);
    const client = this.client(pool, provider.providerName, props.webOrigin);
    client.node.addDependency(provider);
    pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: props.signIn.domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const issuerOrigin = `https://cognito-idp.${this.region}.amazonaws.com`;
    this.token = { issuer: `${issuerOrigin}/${pool.userPoolId}`, clientId: client.userPoolClientId };
    this.origins = [issuerOrigin, `https://${props.signIn.domainPrefix}.auth.${this.region}.amazoncognito.com`];
  }

  private pool(preToken: IFunction): UserPool {
    const pool = new UserPool(this, 'People', {
      // Access tokens with claims of our own need at least this plan.
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      accountRecovery: AccountRecovery.NONE,
      mfa: Mfa.OFF,
      passwordPolicy: {
        minLength: 16,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      customAttributes: { [MEMBERSHIPS]: new StringAttribute({ mutable: true, maxLen: MAXIMUM_MEMBERSHIPS_LENGTH }) },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, preToken, LambdaVersion.V2_0);
    acknowledge(
      pool,
      'COG2',
      'Nobody signs in here with a password: the second factor is asked by the identity provider.',
    );
    acknowledge(
      pool,
      'COG8',
      'The Plus plan guards passwords and their use; this pool has none, the identity provider guards them.',
    );
    return pool;
  }

  private provider(pool: UserPool, oidc: Context['signIn']['oidcProvider']): UserPoolIdentityProviderOidc {
    return new UserPoolIdentityProviderOidc(this, 'IdentityProvider', {
      userPool: pool,
      name: oidc.name,
      issuerUrl: oidc.issuer,
      clientId: oidc.clientId,
      // A reference that CloudFormation resolves at deployment: the secret itself is in no template.
      clientSecret: SecretValue.secretsManager(oidc.clientSecretName).unsafeUnwrap(),
      scopes: [...oidc.scopes],
      attributeRequestMethod: OidcAttributeRequestMethod.GET,
      attributeMapping: { custom: { [`custom:${MEMBERSHIPS}`]: ProviderAttribute.other(oidc.membershipsClaim) } },
    });
  }

  private client(pool: UserPool, provider: string, webOrigin: string): UserPoolClient {
    const server = pool.addResourceServer('Api', { identifier: RESOURCE_SERVER, scopes: [API_SCOPE] });
    // Cognito writes mapped attributes in the name of the client. People cannot: that needs the scope
    // `aws.cognito.signin.user.admin`, which this client must never be given.
    const attributes = new ClientAttributes().withCustomAttributes(MEMBERSHIPS);
    return pool.addClient('Web', {
      generateSecret: false,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.custom(provider)],
      // Nobody signs in here but through the identity provider. This flow needs triggers that the pool does not have, so it opens
      // nothing; named, because with none named Cognito would allow passwords.
      authFlows: { custom: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.resourceServer(server, API_SCOPE)],
        callbackUrls: [`${webOrigin}/auth/callback`],
        logoutUrls: [`${webOrigin}/`],
      },
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: SESSION,
      refreshTokenRotationGracePeriod: Duration.seconds(10),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
      readAttributes: attributes,
      writeAttributes: attributes,
    });
  }
}
