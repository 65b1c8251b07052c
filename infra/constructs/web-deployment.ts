import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Aws, DefaultStackSynthesizer, Duration, Stack } from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { acknowledge, acknowledgeWildcard, written } from './acknowledge.ts';
import { CannotDeploy } from './cannot-deploy.ts';

/** What `/config.json` tells the web: where to sign in, as which client, for what, how long that lasts, and whose offer companies can read. */
export type WebConfiguration = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly sessionSeconds: number;
  readonly partnerships: readonly string[];
};

type WebDeploymentProps = {
  readonly bucket: IBucket;
  readonly distribution: IDistribution;
  /** The folder with the built web. */
  readonly directory: string;
  readonly configuration: WebConfiguration;
};

/** Names under here carry a hash of the content. */
const HASHED = 'assets/*';

const UPLOADER = 'The uploader of CDK runs at deployment only, and has no right on any store.';
const LIFTED = ['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*'];

/** CDK brings its own function to copy files; its policies and runtime are CDK's. */
const acknowledgeUploader = ({ handlerRole: role }: BucketDeployment, bucket: IBucket): void => {
  const { region } = Stack.of(role);
  const assets = `arn:aws:s3:::cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-${Aws.ACCOUNT_ID}-${region}/*`;
  const policy = `arn:${Aws.PARTITION}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`;
  for (const action of LIFTED) acknowledge(role, `IAM5[Action::${action}]`, `${UPLOADER} CDK writes the actions so.`);
  acknowledgeWildcard(role, assets, `${UPLOADER} It reads the files that this deployment uploaded to the account.`);
  acknowledgeWildcard(
    role,
    bucket.arnForObjects('*'),
    `${UPLOADER} It fills this bucket, which is public by CloudFront.`,
  );
  acknowledgeWildcard(
    role,
    '*',
    `${UPLOADER} Asking CloudFront to forget a page has no resource that a policy could name.`,
  );
  acknowledge(role, `IAM4[Policy::${written(role, policy)}]`, `${UPLOADER} The policy lets it write its own log.`);
  const uploader = role.node.scope;
  if (uploader) acknowledge(uploader, 'L1', `${UPLOADER} CDK chooses its runtime.`);
};

/**
 * Puts the built web in its bucket: first what pages refer to, kept for those who still have the previous page open; then the
 * pages, which are asked for anew each time.
 */
export const webDeployment = (
  scope: Construct,
  { bucket, distribution, directory, configuration }: WebDeploymentProps,
): void => {
  if (!existsSync(join(directory, 'index.html')))
    throw new CannotDeploy(`${directory}/index.html is not there: run \`npm run build\` before the synth`);
  const common = { destinationBucket: bucket, prune: false, memoryLimit: 512 };
  const assets = new BucketDeployment(scope, 'Assets', {
    ...common,
    sources: [Source.asset(directory)],
    exclude: ['*'],
    include: [HASHED],
    cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
  });
  const pages = new BucketDeployment(scope, 'Pages', {
    ...common,
    sources: [Source.asset(directory), Source.jsonData('config.json', configuration)],
    exclude: [HASHED],
    cacheControl: [CacheControl.noCache()],
    distribution,
    distributionPaths: ['/index.html', '/config.json', '/service-worker.js'],
  });
  pages.node.addDependency(assets);
  acknowledgeUploader(pages, bucket);
};
