import { Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { taskQueueArn } from '../constructs/names.ts';
import { openKeyForTableOnly, openOwnKey } from '../constructs/rights/key.ts';
import type { Right } from '../constructs/rights/right.ts';
import {
  exchangeDocuments,
  freezeSettlements,
  freezeSnapshots,
  handleDocuments,
  keepEvidence,
  knowWhichDocumentsExist,
  readSecret,
  readSnapshots,
  sendMail,
  sendTo,
} from '../constructs/rights/services.ts';
import {
  queryRoots,
  readAndWriteTable,
  readLookUpAtReference,
  readPublishedAtAgency,
  readReferenceTable,
  readTable,
  recordRuns,
  writeOverlapAtReference,
  writeTotalsAtAgency,
} from '../constructs/rights/table.ts';
import { settings } from '../constructs/settings.ts';
import { type FunctionNeeds, type NamesOf, StoreFunctions } from '../constructs/store-functions.ts';
import type { Context } from '../context.ts';
import type { FunctionStackProps } from './deployment.ts';
import type { StoreStack } from './store-stack.ts';

type PartnershipFunctionsStackProps = FunctionStackProps & {
  readonly id: PartnershipId;
  readonly own: StoreStack;
  readonly agencyKey: IKey;
  readonly partnerships: Context['partnerships'];
  readonly magda: Context['magda'];
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

const needsOf = (props: PartnershipFunctionsStackProps): Record<NamesOf<'partnership'>, FunctionNeeds> => ({
  ...needsOfWork(props),
  ...needsOfProjection(props),
  ...needsOfMail(props),
  ...needsOfRegisterCheck(props),
  ...needsOfLeaving(props),
});

/** Which other partnerships there are: their statements of shared companies stand in the reference store. */
const others = ({ partnerships: { active, archived } }: PartnershipFunctionsStackProps) =>
  settings.partnerships(active, archived);

const settingsOfStore = (id: PartnershipId) => ({ ...settings.table(id), ...settings.reference() });

/** The own key, and what is published for all. */
const reading = ({ own, referenceKey }: PartnershipFunctionsStackProps): Right[] => [
  openOwnKey(own.key),
  readReferenceTable(),
  openKeyForTableOnly(referenceKey, 'reference'),
];

/** MAGDA, where it is switched on: its secret is read through an extension of AWS. */
const magdaOf = ({ magda }: PartnershipFunctionsStackProps) =>
  magda
    ? {
        environment: settings.magda(magda.endpoint, magda.secretName),
        rights: [readSecret(magda.secretName)],
        layerArn: magda.secretsExtensionArn,
      }
    : { environment: {}, rights: [], layerArn: undefined };

/** What people ask, and what takes long. */
const needsOfWork = (props: PartnershipFunctionsStackProps) => {
  const { id } = props;
  const passing = { ...settingsOfStore(id), ...settings.documents(id), ...settings.tasks(id) };
  const magda = magdaOf(props);
  const rights = [...reading(props), readAndWriteTable(id), knowWhichDocumentsExist(id), sendTo(taskQueueArn(id))];
  return {
    'partnership-api': {
      environment: {
        ...passing,
        ...settings.snapshots(id),
        ...settings.token(props.token),
        ...settings.mail(id, props.mailSender, props.webOrigin),
        ...others(props),
        ...settings.agencyTable(),
        ...magda.environment,
      },
      rights: [
        ...rights,
        exchangeDocuments(id),
        keepEvidence(id),
        readSnapshots(id),
        freezeSettlements(id),
        sendMail(id, props.mailSender),
        readPublishedAtAgency(id),
        openKeyForTableOnly(props.agencyKey, 'agency'),
        ...magda.rights,
      ],
      layerArn: magda.layerArn,
      reservedConcurrency: REQUESTS_AT_ONCE,
    },
    'partnership-worker': { environment: passing, rights: [...rights, handleDocuments(id)] },
  };
};

const needsOfProjection = (props: PartnershipFunctionsStackProps) => {
  const { id, agencyKey } = props;
  const toTheAgency = [writeTotalsAtAgency(id), openKeyForTableOnly(agencyKey, 'agency')];
  return {
    'partnership-projector': {
      environment: { ...settingsOfStore(id), ...settings.agencyTable(), ...others(props) },
      rights: [...reading(props), readAndWriteTable(id), queryRoots(id), writeOverlapAtReference(id), ...toTheAgency],
    },
    'partnership-projection-check': {
      environment: settingsOfStore(id),
      rights: [...reading(props), readTable(id), queryRoots(id), recordRuns(id)],
      reservedConcurrency: ALONE,
    },
  };
};

const needsOfRegisterCheck = ({ id, own, referenceKey }: PartnershipFunctionsStackProps) => ({
  'partnership-register-check': {
    environment: settingsOfStore(id),
    rights: [
      openOwnKey(own.key),
      readAndWriteTable(id),
      queryRoots(id),
      readLookUpAtReference(),
      openKeyForTableOnly(referenceKey, 'reference'),
    ],
    reservedConcurrency: ALONE,
  },
});

/** The own table and nothing else: it mails nobody and needs no rules. */
const needsOfLeaving = ({ id, own }: PartnershipFunctionsStackProps) => ({
  'partnership-member-leaving': {
    environment: settings.table(id),
    rights: [openOwnKey(own.key), readAndWriteTable(id)],
    reservedConcurrency: ALONE,
  },
});

const needsOfMail = (props: PartnershipFunctionsStackProps) => {
  const { id, own, mailSender, webOrigin } = props;
  const mailing = { ...settings.snapshots(id), ...settings.mail(id, mailSender, webOrigin) };
  const rights = [readAndWriteTable(id), openOwnKey(own.key)];
  const published = [readPublishedAtAgency(id), openKeyForTableOnly(props.agencyKey, 'agency')];
  return {
    'partnership-quarterly-summary': {
      environment: { ...settingsOfStore(id), ...mailing },
      rights: [...reading(props), readAndWriteTable(id), sendMail(id, mailSender), freezeSnapshots(id)],
      reservedConcurrency: ALONE,
    },
    'partnership-monitoring-summary': {
      environment: {
        ...settingsOfStore(id),
        ...settings.agencyTable(),
        ...settings.mail(id, mailSender, webOrigin),
      },
      rights: [...reading(props), readAndWriteTable(id), sendMail(id, mailSender), ...published],
      reservedConcurrency: ALONE,
    },
    'partnership-delivery-recovery': {
      environment: { ...settingsOfStore(id), ...settings.agencyTable(), ...others(props), ...mailing },
      rights: [...reading(props), readAndWriteTable(id), sendMail(id, mailSender), readSnapshots(id), ...published],
      reservedConcurrency: ALONE,
    },
    'partnership-confirmation-reminders': {
      environment: { ...settingsOfStore(id), ...settings.mail(id, mailSender, webOrigin) },
      rights: [...reading(props), readAndWriteTable(id), sendMail(id, mailSender)],
      reservedConcurrency: ALONE,
    },
    'partnership-reminders': {
      environment: { ...settingsOfStore(id), ...others(props), ...settings.mail(id, mailSender, webOrigin) },
      rights: [...reading(props), readAndWriteTable(id), sendMail(id, mailSender)],
      reservedConcurrency: ALONE,
    },
    'partnership-mail-events': { environment: settings.table(id), rights },
  };
};
