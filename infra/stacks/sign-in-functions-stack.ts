import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { HouseFunction } from '../constructs/house-function.ts';

type SignInFunctionsStackProps = StackProps & {
  readonly artefacts: string;
  readonly alarmTopic: ITopic;
  readonly operationsKey: IKey;
};

/** The function that Cognito calls before it signs a token. It has no data and no rights but its own log. */
export class SignInFunctionsStack extends Stack {
  readonly preToken: IFunction;

  constructor(
    scope: Construct,
    id: string,
    { artefacts, alarmTopic, operationsKey, ...props }: SignInFunctionsStackProps,
  ) {
    super(scope, id, { ...props, description: 'What runs while somebody signs in' });
    this.preToken = new HouseFunction(this, {
      name: 'access-pre-token',
      owner: 'shell',
      artefacts,
      alarmTopic,
      logKey: operationsKey,
      environment: {},
      rights: [],
    }).function;
  }
}
