import { bucketArn, configurationSetArn, mailIdentityArn, type StoreName, secretArn } from '../names.ts';
import { allow, type Right } from './right.ts';

/** Uploads and results of tasks; a presigned link can do no more than who signed it. */
const passing = (store: StoreName): string[] =>
  ['incoming', 'results'].map((prefix) => `${bucketArn(store, 'documents')}/${prefix}/*`);
const snapshots = (store: StoreName): string[] => [`${bucketArn(store, 'snapshots')}/*`];

const because = 'Objects get their keys at run time; the bucket is the own one, and so is the prefix.';

export const exchangeDocuments = (store: StoreName): Right =>
  allow(['s3:GetObject', 's3:PutObject'], passing(store), { because });
export const handleDocuments = (store: StoreName): Right =>
  allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], passing(store), { because });

const evidence = (store: StoreName): string[] => [`${bucketArn(store, 'documents')}/evidence/*`];
/** Files of evidence are copied there from what was uploaded, and read by short links. No function may delete one. */
export const keepEvidence = (store: StoreName): Right =>
  allow(['s3:GetObject', 's3:PutObject'], evidence(store), { because });
export const readEvidence = (store: StoreName): Right => allow(['s3:GetObject'], evidence(store), { because });

/** Rows of leavers: only the agency's worker reads and writes them, and takes them away when a delivery is refused. */
export const keepDeliveries = (store: StoreName): Right =>
  allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], [`${bucketArn(store, 'documents')}/deliveries/*`], {
    because,
  });

/** What may be kept no longer goes, unread. */
export const removeDeliveries = (store: StoreName): Right =>
  allow(['s3:DeleteObject'], [`${bucketArn(store, 'documents')}/deliveries/*`], { because });

/** Without it S3 answers "forbidden" instead of "not there" about an upload that never came. */
export const knowWhichDocumentsExist = (store: StoreName): Right =>
  allow(['s3:ListBucket'], [bucketArn(store, 'documents')]);

/** What an archived partnership's tasks once made. */
export const readResults = (store: StoreName): Right =>
  allow(['s3:GetObject'], [`${bucketArn(store, 'documents')}/results/*`], { because });

export const readSnapshots = (store: StoreName): Right => allow(['s3:GetObject'], snapshots(store), { because });
/** Without `PutObjectRetention`: the bucket's own lock applies, and no function can choose a shorter one. */
export const freezeSnapshots = (store: StoreName): Right =>
  allow(['s3:GetObject', 's3:PutObject'], snapshots(store), { because });

/** Settlements are frozen when somebody prepares one: the partnership's own function, and nothing but settlements. */
export const freezeSettlements = (store: StoreName): Right =>
  allow(['s3:PutObject'], [`${bucketArn(store, 'snapshots')}/final-settlement/*`], { because });

export const sendTo = (queueArn: string): Right => allow(['sqs:SendMessage'], [queueArn]);
export const consume = (queueArn: string): Right =>
  allow(
    ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
    [queueArn],
  );

export const readSecret = (name: string): Right =>
  allow(['secretsmanager:GetSecretValue'], [secretArn(name)], {
    because: 'Secrets Manager ends the ARN of a secret with six characters that it chooses itself.',
  });

/** As the product's sender only, and through the store's own configuration set, so that its events come back to it alone. */
export const sendMail = (store: StoreName, sender: string): Right =>
  allow(['ses:SendEmail'], [mailIdentityArn(sender.slice(sender.indexOf('@') + 1)), configurationSetArn(store)], {
    when: { StringEquals: { 'ses:FromAddress': sender } },
  });
