import type { App } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
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

/** Builds every stack of one deployment into the app, in the order in which one leans on the other. */
class System {
  private readonly app: App;
  private readonly context: Context;
  private readonly artefacts: Artefacts;
  private readonly env: { readonly region: string };
  private readonly webOrigin: string;
  private readonly operations: OperationsStack;
  private readonly reference: StoreStack;
  private readonly agency: StoreStack;
  private readonly partnerships: ReadonlyMap<PartnershipId, StoreStack>;
  private readonly signIn: SignInStack;

  constructor(app: App, context: Context, artefacts: Artefacts) {
    this.app = app;
    this.context = context;
    this.artefacts = artefacts;
    this.env = { region: context.region };
    this.webOrigin = `https://${context.domainName}`;
    this.operations = new OperationsStack(app, nameOf('operations'), {
      env: this.env,
      alarmEmail: context.alarms.email,
    });
    this.reference = this.store('reference');
    this.agency = this.store('agency');
    const { active, archived } = context.partnerships;
    this.partnerships = new Map([...active, ...archived].map((id) => [id, this.store(id)]));
    this.signIn = this.signInStack();
    this.mail();
    this.web(this.api());
  }

  private store(store: StoreName): StoreStack {
    return new StoreStack(this.app, nameOf(`${store}-store`), { env: this.env, store, webOrigin: this.webOrigin });
  }

  private signInStack(): SignInStack {
    const { alarmTopic, key: operationsKey } = this.operations;
    const { preToken } = new SignInFunctionsStack(this.app, nameOf('sign-in-functions'), {
      env: this.env,
      artefacts: this.artefacts.functions,
      alarmTopic,
      operationsKey,
      directories: new Map<StoreName, IKey>([
        ['agency', this.agency.key],
        ...[...this.partnerships].map(([id, { key }]) => [id, key] as const),
      ]),
    });
    const { signIn } = this.context;
    return new SignInStack(this.app, nameOf('sign-in'), { env: this.env, signIn, webOrigin: this.webOrigin, preToken });
  }

  private mail(): void {
    new MailStack(this.app, nameOf('mail'), {
      env: this.env,
      sender: this.context.mail.sender,
      stores: ['agency', ...this.context.partnerships.active],
      alarmTopic: this.operations.alarmTopic,
    });
  }

  /** What every stack with functions is given. */
  private running(): FunctionStackProps {
    return {
      env: this.env,
      artefacts: this.artefacts.functions,
      alarmTopic: this.operations.alarmTopic,
      token: this.signIn.token,
      mailSender: this.context.mail.sender,
      webOrigin: this.webOrigin,
      referenceKey: this.reference.key,
    };
  }

  private storeOf(id: PartnershipId): StoreStack {
    const store = this.partnerships.get(id);
    if (!store) throw new Error(`There is no store of ${id}`);
    return store;
  }

  private activePartnership(id: PartnershipId): IFunction {
    const own = this.storeOf(id);
    const { partnerships, magda } = this.context;
    const props = { ...this.running(), id, own, agencyKey: this.agency.key, partnerships, magda };
    return new PartnershipFunctionsStack(this.app, nameOf(`${id}-functions`), props).api;
  }

  private archivedPartnership(id: PartnershipId): IFunction {
    const own = this.storeOf(id);
    const { partnerships } = this.context;
    const props = { ...this.running(), id, own, agencyKey: this.agency.key, partnerships };
    return new ArchivedPartnershipStack(this.app, nameOf(`${id}-functions`), props).api;
  }

  private api(): ApiStack {
    const { partnerships } = this.context;
    const partnershipApis = new Map([
      ...partnerships.active.map((id) => [id, this.activePartnership(id)] as const),
      ...partnerships.archived.map((id) => [id, this.archivedPartnership(id)] as const),
    ]);
    const agency = new AgencyFunctionsStack(this.app, nameOf('agency-functions'), {
      ...this.running(),
      own: this.agency,
      partnerships,
    });
    return new ApiStack(this.app, nameOf('api'), {
      ...this.running(),
      operationsKey: this.operations.key,
      partnerships,
      partnershipApis,
      agencyApi: agency.api,
      apiScope: this.signIn.apiScope,
    });
  }

  private web(api: ApiStack): void {
    const { domainName, partnerships, region } = this.context;
    const { token, scope, sessionSeconds } = this.signIn;
    const protection = new EdgeProtectionStack(this.app, nameOf('edge-protection'), {
      env: { region: 'us-east-1' },
      crossRegionReferences: true,
      domainName,
    });
    new WebStack(this.app, nameOf('web'), {
      env: this.env,
      crossRegionReferences: true,
      domainName,
      certificate: protection.certificate,
      webAclArn: protection.webAclArn,
      apiDomain: api.domain,
      reachable: [
        ...this.signIn.origins,
        documentOrigin('agency', region),
        ...partnerships.active.map((id) => documentOrigin(id, region)),
      ],
      configuration: { ...token, scope, sessionSeconds, partnerships: partnerships.active },
      webDirectory: this.artefacts.web,
    });
  }
}

/** Every stack of one deployment. What keeps data stands apart from what runs; nothing that runs for one store reaches another. */
export const buildSystem = (app: App, context: Context, artefacts: Artefacts): void => {
  new System(app, context, artefacts);
};
