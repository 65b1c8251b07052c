import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts one finding of the security rules on one construct, with the reason why it is right here.
 * Never a whole rule on a whole stack: the next finding must be looked at by someone.
 */
export const acknowledge = (construct: IConstruct, finding: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason });

const flat = (resolved: unknown): string => {
  if (typeof resolved === 'string') return resolved;
  if (typeof resolved !== 'object' || resolved === null) return '';
  if ('Ref' in resolved) return `<${String(resolved.Ref)}>`;
  if ('Fn::GetAtt' in resolved && Array.isArray(resolved['Fn::GetAtt'])) return `<${resolved['Fn::GetAtt'].join('.')}>`;
  if ('Fn::Join' in resolved && Array.isArray(resolved['Fn::Join']))
    return resolved['Fn::Join'][1].map(flat).join(resolved['Fn::Join'][0]);
  return JSON.stringify(resolved);
};

/** A value as the security rules write it in a finding: `arn:<AWS::Partition>:s3:::…`. */
export const written = (construct: IConstruct, value: string): string => flat(Stack.of(construct).resolve(value));

/** Accepts one resource with a wildcard in the policy of one role. */
export const acknowledgeWildcard = (role: IConstruct, resource: string, reason: string): void =>
  acknowledge(role, `IAM5[Resource::${written(role, resource)}]`, reason);
