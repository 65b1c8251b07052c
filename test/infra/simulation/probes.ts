import type { RequestContext } from './conditions.ts';
import type { Kind } from './possessions.ts';

const REGION = 'eu-central-1';
const via = (service: string) => ({ 'kms:ViaService': `${service}.${REGION}.amazonaws.com` });
const table = (store: string) => ({ 'kms:EncryptionContext:aws:dynamodb:tableName': `iwf-${store}` });
const leading = (...keys: string[]) => ({ 'dynamodb:LeadingKeys': keys });
/** A whole item is asked for as `ALL_ATTRIBUTES`; a request for some of them tells IAM which, the key attributes among them. */
const asking = (key: string, ...attributes: string[]) => ({
  ...leading(key),
  'dynamodb:Attributes': ['pk', 'sk', ...attributes],
  'dynamodb:Select': attributes.length === 0 ? 'ALL_ATTRIBUTES' : 'SPECIFIC_ATTRIBUTES',
});

/** The ways in which somebody may ask for items: without a key, with a key of anybody, with several. */
const items = (stores: readonly string[]): RequestContext[] => [
  {},
  leading('COMPANY#cmp_01'),
  leading('PROGRAMMERULES'),
  leading('JOBRUN#partnership-projection-check'),
  leading('AUDIT#COMPANY#cmp_01'),
  leading('PUBLISHED#alfa'),
  leading('PUBLISHED#beta'),
  leading('PARTNERSHIP#alfa#SUPPORTED'),
  leading('PERSON'),
  leading('LOCK#SUBJECT#5f9d2c1e'),
  leading('LOCK#ENTERPRISE#0203430576'),
  leading('LOCK#SUBJECT#5f9d2c1e', 'PERSON'),
  leading('DUTIES', 'DEPUTIES'),
  leading('PERSON', 'COMPANY#cmp_01'),
  asking('PERSON'),
  asking('PERSON', 'roles', 'active', 'memberId'),
  asking('DUTIES', 'periods'),
  asking('DUTIES'),
  asking('DEPUTIES', 'periods'),
  asking('PERSON', 'roles', 'email'),
  asking('LOCK#SUBJECT#5f9d2c1e', 'owner'),
  asking('COMPANY#cmp_01', 'roles'),
  { ...leading('PERSON'), 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
  leading('KBO#017', 'KBO#203'),
  leading('KBOLOAD'),
  leading('KBONAME#wer'),
  leading('KBO#017', 'PROGRAMMERULES'),
  ...stores.flatMap((store) => [
    leading(`PARTNERSHIP#${store}`),
    leading(`OVERLAP#${store}#0203430576`),
    leading(`PARTNERSHIP#${store}`, 'COMPANY#cmp_01'),
    leading(`OVERLAP#${store}#0203430576`, 'AUDIT#COMPANY#cmp_01'),
    ...stores.map((another) => leading(`PARTNERSHIP#${store}`, `PARTNERSHIP#${another}`)),
  ]),
];

/** The ways in which somebody may ask for a key: directly, and through each service, for each table. */
const keyUses = (stores: readonly string[]): RequestContext[] => [
  {},
  via('s3'),
  via('sqs'),
  via('dynamodb'),
  via('secretsmanager'),
  ...stores.flatMap((store) => [
    { ...via('dynamodb'), ...table(store) },
    { ...via('s3'), ...table(store) },
    table(store),
  ]),
];

const SENDERS: readonly RequestContext[] = [
  {},
  { 'ses:FromAddress': 'geen-antwoord@inclusieve-werkvloeren.example' },
  { 'ses:FromAddress': 'minister@inclusieve-werkvloeren.example' },
];

/** Every context in which a request for something of this kind is tried. All of them come over TLS, as AWS's own clients do. */
export const contextsFor = (kind: Kind, stores: readonly string[]): RequestContext[] => {
  const secure = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };
  const contexts = (): readonly RequestContext[] => {
    if (kind === 'table' || kind === 'index') return items(stores);
    if (kind === 'key') return keyUses(stores);
    return kind === 'mail' ? SENDERS : [{}];
  };
  return contexts().map((context) => ({ ...context, ...secure }));
};
