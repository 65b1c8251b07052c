import type { Found, Stack } from '../support/synthesis.ts';

const ACCOUNT = '111122223333';

/** What CloudFormation fills in by itself. */
const pseudoParameters = (region: string): Readonly<Record<string, string>> => ({
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::URLSuffix': 'amazonaws.com',
});

type Address = { readonly stack: string; readonly id: string };

/**
 * The account as it would be once every stack is deployed: names and ARNs instead of references, also where one stack takes them from
 * another. What a resource calls itself is kept; what AWS would choose is made from stack and logical id.
 */
export class Cloud {
  private readonly stacks: ReadonlyMap<string, Stack>;
  private readonly exports: ReadonlyMap<string, { readonly stack: string; readonly value: unknown }>;

  constructor(stacks: readonly Stack[]) {
    this.stacks = new Map(stacks.map((stack) => [stack.name, stack]));
    this.exports = new Map(
      stacks.flatMap(({ name, template }) =>
        Object.values(template.Outputs).flatMap(({ Value, Export }) => {
          const exported = typeof Export === 'object' && Export !== null && 'Name' in Export ? Export.Name : undefined;
          return typeof exported === 'string' ? [[exported, { stack: name, value: Value }] as const] : [];
        }),
      ),
    );
  }

  /** Every resource of one type, with its properties as they would be deployed. */
  all(type: string): Found[] {
    return [...this.stacks.values()].flatMap(({ name, template }) =>
      Object.entries(template.Resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([id, resource]) => ({
          ...resource,
          id,
          stack: name,
          Properties: Object.fromEntries(
            Object.entries(resource.Properties).map(([key, value]) => [key, this.resolve(name, value)]),
          ),
        })),
    );
  }

  arnOf({ stack, id }: Address): string {
    return this.attribute({ stack, id }, 'Arn');
  }

  /** A value of a template with its references filled in. */
  resolve(stack: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.resolve(stack, one));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [only, ...more] = entries;
    if (only && more.length === 0 && (only[0] === 'Ref' || only[0].startsWith('Fn::')))
      return this.reference(stack, only[0], only[1]);
    return Object.fromEntries(entries.map(([key, inner]) => [key, this.resolve(stack, inner)]));
  }

  private reference(stack: string, name: string, argument: unknown): unknown {
    switch (name) {
      case 'Ref':
        return (
          pseudoParameters(this.stackOf(stack).region)[String(argument)] ??
          this.attribute({ stack, id: String(argument) }, 'Ref')
        );
      case 'Fn::GetAtt': {
        const [id, attribute] = Array.isArray(argument) ? argument.map(String) : [];
        return this.attribute({ stack, id: id ?? '' }, attribute ?? '');
      }
      case 'Fn::Join': {
        const [separator, parts] = Array.isArray(argument) ? argument : [];
        return [this.resolve(stack, parts)].flat().join(String(separator));
      }
      case 'Fn::Sub':
        return String(argument).replaceAll(/\$\{([^}]+)\}/g, (_whole, inner: string) =>
          String(this.reference(stack, 'Ref', inner)),
        );
      case 'Fn::ImportValue': {
        const found = this.exports.get(String(argument));
        if (!found) throw new Error(`${stack} imports ${String(argument)}, which no stack exports`);
        return this.resolve(found.stack, found.value);
      }
      default:
        return `${name} of ${stack}`;
    }
  }

  private stackOf(name: string): Stack {
    const found = this.stacks.get(name);
    if (!found) throw new Error(`There is no stack ${name}`);
    return found;
  }

  private attribute({ stack, id }: Address, attribute: string): string {
    const { region, template } = this.stackOf(stack);
    const resource = template.Resources[id];
    if (!resource) throw new Error(`${stack} refers to ${id}, which it does not have`);
    const named = (property: string): string =>
      String(this.resolve(stack, resource.Properties[property]) ?? `${stack}-${id}`);
    const regional = (service: string, path: string): string => `arn:aws:${service}:${region}:${ACCOUNT}:${path}`;
    const attributes = attributesOf(resource.Type, { named, regional, unique: `${stack}-${id}` });
    return attributes[attribute] ?? `${attribute} of ${stack}-${id}`;
  }
}

type Naming = {
  readonly named: (property: string) => string;
  readonly regional: (service: string, path: string) => string;
  readonly unique: string;
};

const attributesOf = (type: string, { named, regional, unique }: Naming): Readonly<Record<string, string>> => {
  switch (type) {
    case 'AWS::DynamoDB::Table': {
      const arn = regional('dynamodb', `table/${named('TableName')}`);
      return { Ref: named('TableName'), Arn: arn, StreamArn: `${arn}/stream/2026-01-01T00:00:00.000` };
    }
    case 'AWS::KMS::Key':
      return { Ref: unique, Arn: regional('kms', `key/${unique}`) };
    case 'AWS::S3::Bucket':
      return { Ref: named('BucketName').toLowerCase(), Arn: `arn:aws:s3:::${named('BucketName').toLowerCase()}` };
    case 'AWS::SQS::Queue':
      return {
        Ref: `https://sqs/${named('QueueName')}`,
        Arn: regional('sqs', named('QueueName')),
        QueueName: named('QueueName'),
      };
    case 'AWS::Lambda::Function':
      return { Ref: named('FunctionName'), Arn: regional('lambda', `function:${named('FunctionName')}`) };
    case 'AWS::Logs::LogGroup':
      return { Ref: named('LogGroupName'), Arn: regional('logs', `log-group:${named('LogGroupName')}:*`) };
    case 'AWS::IAM::Role':
      return { Ref: unique, Arn: `arn:aws:iam::${ACCOUNT}:role/${unique}` };
    case 'AWS::SES::ConfigurationSet':
      return { Ref: named('Name'), Arn: regional('ses', `configuration-set/${named('Name')}`) };
    case 'AWS::SES::EmailIdentity':
      return { Ref: named('EmailIdentity'), Arn: regional('ses', `identity/${named('EmailIdentity')}`) };
    default:
      return { Ref: unique, Arn: `arn:aws:other:::${type}/${unique}` };
  }
};
