import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { CannotDeploy } from './constructs/cannot-deploy.ts';
import { enforceSecurityRules } from './constructs/security-rules.ts';
import { readContext } from './context.ts';
import { buildSystem } from './stacks/system.ts';

const dist = join(import.meta.dirname, '../dist');

try {
  const app = new App();
  enforceSecurityRules(app);
  buildSystem(app, readContext(app.node), { functions: join(dist, 'functions'), web: join(dist, 'web') });
  app.synth();
} catch (thrown) {
  if (!(thrown instanceof CannotDeploy)) throw thrown;
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 1;
}
