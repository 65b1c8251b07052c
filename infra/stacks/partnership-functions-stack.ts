import { Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { taskQueueArn } from '../constructs/names.ts';
import { openKeyForTableOnly, openOwnKey } from '../constructs/rights/key.ts';
import {
  exchangeDocuments,
  freezeSnapshots,
  handleDocuments,
  knowWhichDocumentsExist,
  readSnapshots,
  sendMail,
  sendTo,
} from '../constructs/rights/services.ts';
import {
  queryRoots,
  readAndWriteTable,
  readReferenceTable,
  readTable,
  writeOverlapAtReference,
  writeTotalsAtAgency,
} from '../constructs/rights/table.ts';
import { settings } from '../constructs/settings.ts';
import { type FunctionNeeds, type NamesOf, StoreFunctions } from '../constructs/store-functions.ts';
import type { FunctionStackProps } from './deployment.ts';
import type { StoreStack } from './store-stack.ts';

type PartnershipFunctionsStackProps = FunctionStackProps & {
  readonly id: PartnershipId;
  readonly own: StoreStack;
  readonly agencyKey: IKey;
};

/** As many requests at once as one partnership may make, so that a storm at one does not starve the others. */
const REQUESTS_AT_ONCE = 50;
/** Two runs of one job never meet. */
const ALONE = 1;

/** Everything that runs for one active partnership. Nothing in it has a right on another partnership's store. */
export class PartnershipFunctionsStack extends Stack {
  readonly api: IFunction;

  constructor(scope: Construct, stackId: string, props: PartnershipFunctionsStackProps) {
    super(scope, stackId, { ...props, description: `What runs for the partnership ${props.id}` });
    const functions = new StoreFunctions(this, 'Functions', {
      store: props.id,
      key: props.own.key,
      streamArn: props.own.streamArn,
      artefacts: props.artefacts,
      alarmTopic: props.alarmTopic,
      needs: needsOf(props),
    });
    this.api = functions.get('partnership-api');
  }
}

const needsOf = (props: PartnershipFunctionsStackProps): Record<NamesOf<'partnership'>, FunctionNeeds> => {
  const { id, own, referenceKey, mailSender, webOrigin } = props;
  const ownStore = { ...settings.table(id), ...settings.reference() };
  const reading = [openOwnKey(own.key), readReferenceTable(), openKeyForTableOnly(referenceKey, 'reference')];
  const working = [...reading, readAndWriteTable(id)];
  const mailing = [readAndWriteTable(id), openOwnKey(own.key), sendMail(id, mailSender)];
  const documents = [knowWhichDocumentsExist(id), sendTo(taskQueueArn(id))];
  const mail = settings.mail(id, mailSender, webOrigin);
  return {
    'partnership-api': {
      environment: {
        ...ownStore,
        ...settings.documents(id),
        ...settings.snapshots(id),
        ...settings.tasks(id),
        ...settings.token(props.token),
      },
      rights: [...working, ...documents, exchangeDocuments(id), readSnapshots(id)],
      reservedConcurrency: REQUESTS_AT_ONCE,
    },
    'partnership-worker': {
      environment: { ...ownStore, ...settings.documents(id), ...settings.tasks(id) },
      rights: [...working, ...documents, handleDocuments(id)],
    },
    'partnership-projector': {
      environment: { ...ownStore, ...settings.agencyTable() },
      rights: [
        ...working,
        queryRoots(id),
        writeOverlapAtReference(id),
        writeTotalsAtAgency(id),
        openKeyForTableOnly(props.agencyKey, 'agency'),
      ],
    },
    'partnership-projection-check': {
      environment: ownStore,
      rights: [...reading, readTable(id), queryRoots(id)],
      reservedConcurrency: ALONE,
    },
    'partnership-quarterly-summary': {
      environment: { ...ownStore, ...settings.snapshots(id), ...mail },
      rights: [...mailing, ...reading, freezeSnapshots(id)],
      reservedConcurrency: ALONE,
    },
    'partnership-delivery-recovery': {
      environment: { ...settings.table(id), ...settings.snapshots(id), ...mail },
      rights: [...mailing, readSnapshots(id)],
      reservedConcurrency: ALONE,
    },
    'partnership-mail-events': {
      environment: settings.table(id),
      rights: [readAndWriteTable(id), openOwnKey(own.key)],
    },
  };
};
