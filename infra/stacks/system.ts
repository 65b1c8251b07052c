import type { App } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { APPLICATION, documentOrigin, type StoreName } from '../constructs/names.ts';
import type { Context } from '../context.ts';
import { AgencyFunctionsStack } from './agency-functions-stack.ts';
import { ApiStack } from './api-stack.ts';
import { ArchivedPartnershipStack } from './archived-partnership-stack.ts';
import type { FunctionStackProps } from './deployment.ts';
import { EdgeProtectionStack } from './edge-protection-stack.ts';
import { MailStack } from './mail-stack.ts';
import { OperationsStack } from './operations-stack.ts';
import { PartnershipFunctionsStack } from './partnership-functions-stack.ts';
import { SignInFunctionsStack } from './sign-in-functions-stack.ts';
import { SignInStack } from './sign-in-stack.ts';
import { StoreStack } from './store-stack.ts';
import { WebStack } from './web-stack.ts';

/** What `npm run build` made. */
export type Artefacts = {
  /** The folder with one bundle per function. */
  readonly functions: string;
  readonly web: string;
};

const nameOf = (part: string): string => `${APPLICATION}-${part}`;

/** Every stack of one deployment. What keeps data stands apart from what runs; nothing that runs for one store reaches another. */
export const buildSystem = (app: App, context: Context, artefacts: Artefacts): void => {
  const env = { region: context.region };
  const { active, archived } = context.partnerships;
  const webOrigin = `https://${context.domainName}`;
  const storeOf = (store: StoreName) => new StoreStack(app, nameOf(`${store}-store`), { env, store, webOrigin });

  const { key: operationsKey, alarmTopic } = new OperationsStack(app, nameOf('operations'), {
    env,
    alarmEmail: context.alarms.email,
  });
  const reference = storeOf('reference');
  const agency = storeOf('agency');
  const { preToken } = new SignInFunctionsStack(app, nameOf('sign-in-functions'), {
    env,
    artefacts: artefacts.functions,
    alarmTopic,
    operationsKey,
  });
  const signIn = new SignInStack(app, nameOf('sign-in'), { env, signIn: context.signIn, webOrigin, preToken });
  new MailStack(app, nameOf('mail'), { env, sender: context.mail.sender, stores: ['agency', ...active], alarmTopic });

  const running: FunctionStackProps = {
    env,
    artefacts: artefacts.functions,
    alarmTopic,
    token: signIn.token,
    mailSender: context.mail.sender,
    webOrigin,
    referenceKey: reference.key,
  };
  const apiOfActive = (id: PartnershipId): IFunction =>
    new PartnershipFunctionsStack(app, nameOf(`${id}-functions`), {
      ...running,
      id,
      own: storeOf(id),
      agencyKey: agency.key,
    }).api;
  const apiOfArchived = (id: PartnershipId): IFunction =>
    new ArchivedPartnershipStack(app, nameOf(`${id}-functions`), { ...running, id, own: storeOf(id) }).api;
  const partnershipApis = new Map([
    ...active.map((id) => [id, apiOfActive(id)] as const),
    ...archived.map((id) => [id, apiOfArchived(id)] as const),
  ]);
  const agencyFunctions = new AgencyFunctionsStack(app, nameOf('agency-functions'), {
    ...running,
    own: agency,
    partnerships: context.partnerships,
  });

  const api = new ApiStack(app, nameOf('api'), {
    ...running,
    operationsKey,
    partnerships: context.partnerships,
    partnershipApis,
    agencyApi: agencyFunctions.api,
    apiScope: signIn.apiScope,
  });
  const protection = new EdgeProtectionStack(app, nameOf('edge-protection'), {
    env: { region: 'us-east-1' },
    crossRegionReferences: true,
    domainName: context.domainName,
  });
  new WebStack(app, nameOf('web'), {
    env,
    crossRegionReferences: true,
    domainName: context.domainName,
    certificate: protection.certificate,
    webAclArn: protection.webAclArn,
    apiDomain: api.domain,
    reachable: [...signIn.origins, ...active.map((id) => documentOrigin(id, context.region))],
    configuration: { ...signIn.token, scope: signIn.scope },
    webDirectory: artefacts.web,
  });
};
