import { type Conditions, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Something a function may do. Where a resource must carry a wildcard, `because` says why no exact name will do. */
export type Right = { readonly statement: PolicyStatement; readonly because?: string | undefined };

type Limits = { readonly when?: Conditions; readonly because?: string };

/** Exactly these actions on exactly these resources. */
export const allow = (actions: readonly string[], resources: readonly string[], limits: Limits = {}): Right => ({
  statement: new PolicyStatement({
    actions: [...actions],
    resources: [...resources],
    ...(limits.when ? { conditions: limits.when } : {}),
  }),
  because: limits.because,
});

/** The trail is written once: whatever else a role may do, it neither changes nor deletes an audit event, in any table. */
export const denyChangingTheTrail = (): PolicyStatement =>
  new PolicyStatement({
    sid: 'TheTrailIsWrittenOnce',
    effect: Effect.DENY,
    actions: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    resources: ['*'],
    // ForAnyValue: one such key among the many of a request is enough to refuse it.
    conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['AUDIT#*'] } },
  });
