import { Stack } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { taskQueueArn } from '../constructs/names.ts';
import { openKeyForTableOnly, openOwnKey } from '../constructs/rights/key.ts';
import {
  exchangeDocuments,
  freezeSnapshots,
  handleDocuments,
  keepDeliveries,
  knowWhichDocumentsExist,
  readSnapshots,
  removeDeliveries,
  sendMail,
  sendTo,
} from '../constructs/rights/services.ts';
import { publishAtReference, readAndWriteTable, readReferenceTable } from '../constructs/rights/table.ts';
import { settings } from '../constructs/settings.ts';
import { tableAlarm } from '../constructs/store-alarms.ts';
import { type FunctionNeeds, type NamesOf, StoreFunctions } from '../constructs/store-functions.ts';
import type { Context } from '../context.ts';
import type { FunctionStackProps } from './deployment.ts';
import type { StoreStack } from './store-stack.ts';

type AgencyFunctionsStackProps = FunctionStackProps & {
  readonly own: StoreStack;
  readonly partnerships: Context['partnerships'];
};

const REQUESTS_AT_ONCE = 50;
const ALONE = 1;
const STORE = 'agency';

/** Everything that runs for the agency. It reads what partnerships' projectors put in its own store, and nothing of theirs. */
export class AgencyFunctionsStack extends Stack {
  readonly api: IFunction;

  constructor(scope: Construct, id: string, props: AgencyFunctionsStackProps) {
    super(scope, id, { ...props, description: 'What runs for the agency' });
    const functions = new StoreFunctions(this, 'Functions', {
      store: STORE,
      key: props.own.key,
      streamArn: props.own.streamArn,
      artefacts: props.artefacts,
      alarmTopic: props.alarmTopic,
      needs: needsOf(props),
    });
    // The agency publishes the reference data, so it is the one to mend them.
    tableAlarm(this, 'reference', props.alarmTopic);
    this.api = functions.get('agency-api');
  }
}

const needsOf = (props: AgencyFunctionsStackProps): Record<NamesOf<'agency'>, FunctionNeeds> => {
  const { own, referenceKey, mailSender, webOrigin, partnerships } = props;
  const ownStore = {
    ...settings.table(STORE),
    ...settings.reference(),
    ...settings.partnerships(partnerships.active, partnerships.archived),
  };
  const working = [readAndWriteTable(STORE), openOwnKey(own.key)];
  const reference = [readReferenceTable(), openKeyForTableOnly(referenceKey, 'reference')];
  const longWork = { ...settings.documents(STORE), ...settings.tasks(STORE) };
  const onTasks = [...working, knowWhichDocumentsExist(STORE), sendTo(taskQueueArn(STORE))];
  const mailing = [...working, sendMail(STORE, mailSender)];
  const mail = settings.mail(STORE, mailSender, webOrigin);
  return {
    'agency-api': {
      environment: { ...ownStore, ...longWork, ...settings.snapshots(STORE), ...mail, ...settings.token(props.token) },
      rights: [
        ...onTasks,
        ...reference,
        publishAtReference(),
        readSnapshots(STORE),
        exchangeDocuments(STORE),
        // Invitations.
        sendMail(STORE, mailSender),
      ],
      reservedConcurrency: REQUESTS_AT_ONCE,
    },
    'agency-worker': {
      environment: { ...ownStore, ...longWork, ...settings.snapshots(STORE) },
      rights: [...onTasks, ...reference, handleDocuments(STORE), keepDeliveries(STORE), freezeSnapshots(STORE)],
    },
    'agency-quarterly-summary': {
      environment: { ...ownStore, ...settings.snapshots(STORE), ...mail },
      rights: [...mailing, ...reference, freezeSnapshots(STORE)],
      reservedConcurrency: ALONE,
    },
    'agency-monitoring-summary': {
      environment: { ...ownStore, ...mail },
      rights: [...mailing, ...reference],
      reservedConcurrency: ALONE,
    },
    'agency-delivery-recovery': {
      environment: { ...ownStore, ...settings.snapshots(STORE), ...mail },
      rights: [...mailing, ...reference, readSnapshots(STORE)],
      reservedConcurrency: ALONE,
    },
    'agency-monitoring-quarters': {
      environment: ownStore,
      rights: [...working, ...reference],
      reservedConcurrency: ALONE,
    },
    'agency-leaver-rows-removal': {
      environment: { ...ownStore, ...settings.documents(STORE) },
      rights: [...working, ...reference, removeDeliveries(STORE)],
      reservedConcurrency: ALONE,
    },
    'agency-reminders': {
      environment: { ...ownStore, ...mail },
      rights: [...mailing, ...reference],
      reservedConcurrency: ALONE,
    },
    'agency-mail-events': { environment: settings.table(STORE), rights: working },
  };
};
