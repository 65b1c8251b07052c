import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  type ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { GUARDED } from '../constructs/guarded-bucket.ts';
import { securityHeaders } from '../constructs/security-headers.ts';
import { type WebConfiguration, webDeployment } from '../constructs/web-deployment.ts';

type WebStackProps = StackProps & {
  readonly domainName: string;
  readonly certificate: ICertificate;
  readonly webAclArn: string;
  readonly apiDomain: string;
  /** Origins besides its own that a page may call: sign-in, and the buckets that take uploads. */
  readonly reachable: readonly string[];
  readonly configuration: WebConfiguration;
  /** The folder with the built web. */
  readonly webDirectory: string;
};

/** A path without an extension is a screen, and every screen is the one page. Errors stay errors: none is turned into a page. */
const SCREENS = `function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') < 0) request.uri = '/index.html';
  return request;
}`;

/** Logs of visits hold addresses of people, so they go soon. */
const DAYS_OF_VISITS = 30;

/** What people reach: the web and the API on one origin, by CloudFront. */
export class WebStack extends Stack {
  private readonly logs: Bucket;
  private readonly files: Bucket;

  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, { ...props, description: 'The web and the API on one origin' });
    this.logs = this.logBucket();
    this.files = new Bucket(this, 'Files', {
      ...GUARDED,
      encryption: BucketEncryption.S3_MANAGED,
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 'files/',
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    });
    const distribution = this.distribution(props);
    this.deploy(props, distribution);
    new CfnOutput(this, 'Target', {
      value: distribution.domainName,
      description: `Where ${props.domainName} must point`,
    });
  }

  private logBucket(): Bucket {
    return new Bucket(this, 'Logs', {
      ...GUARDED,
      // CloudFront delivers its log with an access list of its own.
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(DAYS_OF_VISITS), noncurrentVersionExpiration: Duration.days(1) }],
    });
  }

  private distribution(props: WebStackProps): Distribution {
    const headers = securityHeaders(this, props.reachable);
    const distribution = new Distribution(this, 'Distribution', {
      domainNames: [props.domainName],
      certificate: props.certificate,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      webAclId: props.webAclArn,
      enableLogging: true,
      logBucket: this.logs,
      logFilePrefix: 'visits/',
      defaultBehavior: this.screens(headers),
      additionalBehaviors: { '/api/*': this.api(props.apiDomain, headers) },
    });
    acknowledge(
      distribution,
      'CFR1',
      'People work where they are; who may do what is decided by their token, not by their country.',
    );
    return distribution;
  }

  private screens(responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    return {
      origin: S3BucketOrigin.withOriginAccessControl(this.files),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(this, 'Screens', {
            code: FunctionCode.fromInline(SCREENS),
            runtime: FunctionRuntime.JS_2_0,
            comment: 'Every screen is the one page',
          }),
        },
      ],
    };
  }

  private api(domain: string, responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    return {
      origin: new HttpOrigin(domain, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy,
    };
  }

  private deploy({ webDirectory, configuration }: WebStackProps, distribution: Distribution): void {
    webDeployment(this, { bucket: this.files, distribution, directory: webDirectory, configuration });
  }
}
