import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  type ResponseHeadersPolicyProps,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** Only scripts of our own, nothing inline; connections to the API, to sign-in and to the buckets that take uploads. */
const contentSecurityPolicy = (reachable: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Charts and moving parts set styles on elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `connect-src ${["'self'", ...reachable].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    'upgrade-insecure-requests',
  ].join('; ');

const securityHeadersBehavior = (
  reachable: readonly string[],
): ResponseHeadersPolicyProps['securityHeadersBehavior'] => ({
  contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(reachable), override: true },
  contentTypeOptions: { override: true },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(730),
    includeSubdomains: true,
    preload: true,
    override: true,
  },
});

/** The headers of every page and file of the web. `reachable` are the origins besides its own that a page may call. */
export const securityHeaders = (scope: Construct, reachable: readonly string[]): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'SecurityHeaders', {
    securityHeadersBehavior: securityHeadersBehavior(reachable),
    customHeadersBehavior: {
      customHeaders: [
        { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        { header: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
      ],
    },
    removeHeaders: ['server'],
  });
