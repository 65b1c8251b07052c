import { Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { enforceSecurityRules } from '../../infra/constructs/security-rules.ts';
import { build } from './support/synthesis.ts';

const system = () => build({ context: { partnerships: { active: ['alfa'], archived: ['delta'] } } });

/** The rules look at every resource: seconds of work, more on a busy machine. */
describe('the security rules', { timeout: 180_000 }, () => {
  it('find nothing, neither error nor warning', () => {
    const app = system();
    app.synth();
    expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });

  it('are put aside finding by finding, each with a reason of its own', () => {
    const acknowledged = system()
      .node.findAll()
      .flatMap(({ node }) =>
        node.metadata
          .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
          .flatMap(({ data }) =>
            Object.entries<string>(data).map(([rule, reason]) => ({ at: node.path, rule, reason })),
          ),
      );
    expect(acknowledged).not.toEqual([]);
    for (const { at, rule, reason } of acknowledged) {
      expect(reason.length, `${at} ${rule}`).toBeGreaterThan(40);
      expect(at, 'a whole stack').toContain('/');
      if (/IAM[45]/.test(rule)) expect(rule, at).toMatch(/\[.+\]$/);
    }
  });

  it('fail the synth when they find something', () => {
    const faulty = system();
    new Bucket(faulty.node.findChild('iwf-alfa-store'), 'Planted');
    enforceSecurityRules(faulty);
    expect(() => faulty.synth()).toThrow(/Planted.*AwsSolutions-S1/s);
  });
});
