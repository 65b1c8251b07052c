import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

/** From here on, the synth fails on every finding of the security rules (cdk-nag) that nobody accepted, warnings included. */
export const enforceSecurityRules = (app: App): void => Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
