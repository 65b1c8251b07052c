import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { HouseFunction } from '../constructs/house-function.ts';
import type { StoreName } from '../constructs/names.ts';
import { openKeyForTableOnly } from '../constructs/rights/key.ts';
import { lookUpPeople } from '../constructs/rights/table.ts';
import { settings } from '../constructs/settings.ts';

type SignInFunctionsStackProps = StackProps & {
  readonly artefacts: string;
  readonly alarmTopic: ITopic;
  readonly operationsKey: IKey;
  /** Every store with people, and the key of its table. */
  readonly directories: ReadonlyMap<StoreName, IKey>;
};

/** The function that Cognito calls before it signs a token. It looks up one person in each directory, and writes nothing. */
export class SignInFunctionsStack extends Stack {
  readonly preToken: IFunction;

  constructor(
    scope: Construct,
    id: string,
    { artefacts, alarmTopic, operationsKey, directories, ...props }: SignInFunctionsStackProps,
  ) {
    super(scope, id, { ...props, description: 'What runs while somebody signs in' });
    this.preToken = new HouseFunction(this, {
      name: 'access-pre-token',
      owner: 'shell',
      artefacts,
      alarmTopic,
      logKey: operationsKey,
      environment: settings.directories([...directories.keys()]),
      rights: [...directories].flatMap(([store, key]) => [lookUpPeople(store), openKeyForTableOnly(key, store)]),
    }).function;
  }
}
