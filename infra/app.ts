import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { CannotDeploy } from './constructs/cannot-deploy.ts';
import { readContext } from './context.ts';
import { buildSystem } from './stacks/system.ts';

const dist = join(import.meta.dirname, '../dist');

try {
  const app = new App();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  buildSystem(app, readContext(app.node), { functions: join(dist, 'functions'), web: join(dist, 'web') });
  app.synth();
} catch (thrown) {
  if (!(thrown instanceof CannotDeploy)) throw thrown;
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 1;
}
