import { Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

type EdgeProtectionStackProps = StackProps & { readonly domainName: string };

/** Requests of one address in five minutes; a person at work makes a few hundred. */
const REQUESTS_PER_ADDRESS = 3000;

const metrics = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // Samples keep the headers of requests, and so tokens.
  sampledRequestsEnabled: false,
});

type Override = { readonly name: string; readonly actionToUse: CfnWebACL.RuleActionProperty };

const managed = (priority: number, name: string, overrides: readonly Override[] = []): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: { vendorName: 'AWS', name, ruleActionOverrides: [...overrides] },
  },
  visibilityConfig: metrics(name),
});

const perAddress: CfnWebACL.RuleProperty = {
  name: 'RequestsPerAddress',
  priority: 0,
  action: { block: {} },
  statement: { rateBasedStatement: { limit: REQUESTS_PER_ADDRESS, aggregateKeyType: 'IP' } },
  visibilityConfig: metrics('RequestsPerAddress'),
};

/** The certificate and the firewall of CloudFront, which AWS takes from us-east-1 only. No data comes here. */
export class EdgeProtectionStack extends Stack {
  readonly certificate: ICertificate;
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, { domainName, ...props }: EdgeProtectionStackProps) {
    super(scope, id, { ...props, description: 'Certificate and firewall of CloudFront, bound to us-east-1' });
    this.certificate = new Certificate(this, 'Certificate', {
      domainName,
      validation: CertificateValidation.fromDns(),
    });
    this.webAclArn = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: metrics('Firewall'),
      rules: [
        perAddress,
        managed(1, 'AWSManagedRulesAmazonIpReputationList'),
        managed(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
        managed(3, 'AWSManagedRulesCommonRuleSet', [
          // It stops bodies over 8 kB; the API takes up to 1 MB of JSON and refuses more by itself.
          { name: 'SizeRestrictions_BODY', actionToUse: { count: {} } },
        ]),
      ],
    }).attrArn;
  }
}
