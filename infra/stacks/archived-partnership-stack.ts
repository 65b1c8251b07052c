import { Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { openKeyForTableOnly, openOwnKey } from '../constructs/rights/key.ts';
import { knowWhichDocumentsExist, readEvidence, readResults, readSnapshots } from '../constructs/rights/services.ts';
import { addToTrail, readPublishedAtAgency, readReferenceTable, readTable } from '../constructs/rights/table.ts';
import { settings } from '../constructs/settings.ts';
import { type FunctionNeeds, StoreFunctions } from '../constructs/store-functions.ts';
import type { Context } from '../context.ts';
import type { FunctionStackProps } from './deployment.ts';
import type { StoreStack } from './store-stack.ts';

type ArchivedPartnershipStackProps = FunctionStackProps & {
  readonly id: PartnershipId;
  readonly own: StoreStack;
  readonly agencyKey: IKey;
  readonly partnerships: Context['partnerships'];
};

const REQUESTS_AT_ONCE = 10;

/**
 * What still runs for a partnership that left: its API, to read. It changes nothing but the trail, since reading by the agency
 * stays audited. No worker, no projector, no jobs, no mail.
 */
export class ArchivedPartnershipStack extends Stack {
  readonly api: IFunction;

  constructor(scope: Construct, stackId: string, props: ArchivedPartnershipStackProps) {
    super(scope, stackId, { ...props, description: `What still runs for the archived partnership ${props.id}` });
    const functions = new StoreFunctions(this, 'Functions', {
      store: props.id,
      key: props.own.key,
      streamArn: props.own.streamArn,
      artefacts: props.artefacts,
      alarmTopic: props.alarmTopic,
      needs: { 'partnership-api': toReadOnly(props) },
    });
    this.api = functions.get('partnership-api');
  }
}

const toReadOnly = ({
  id,
  own,
  agencyKey,
  referenceKey,
  token,
  partnerships,
}: ArchivedPartnershipStackProps): FunctionNeeds => ({
  environment: {
    ...settings.table(id),
    ...settings.reference(),
    ...settings.agencyTable(),
    ...settings.documents(id),
    ...settings.snapshots(id),
    ...settings.tasks(id),
    ...settings.token(token),
    ...settings.partnerships(partnerships.active, partnerships.archived),
  },
  rights: [
    openOwnKey(own.key),
    readTable(id),
    addToTrail(id),
    readReferenceTable(),
    openKeyForTableOnly(referenceKey, 'reference'),
    readPublishedAtAgency(id),
    openKeyForTableOnly(agencyKey, 'agency'),
    knowWhichDocumentsExist(id),
    readResults(id),
    readEvidence(id),
    readSnapshots(id),
  ],
  reservedConcurrency: REQUESTS_AT_ONCE,
});
