import type { StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { TokenSettings } from '../constructs/settings.ts';

/** What every stack with functions is given. */
export type FunctionStackProps = StackProps & {
  /** The folder with one bundle per function. */
  readonly artefacts: string;
  readonly alarmTopic: ITopic;
  readonly token: TokenSettings;
  readonly mailSender: string;
  readonly webOrigin: string;
  readonly referenceKey: IKey;
};
