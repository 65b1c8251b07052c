import { describe, expect, it } from 'vitest';
import { ACTIVE, ARCHIVED, attempts, described, possessions, roles } from './simulation/account.ts';
import { decisionOn } from './simulation/authorize.ts';
import type { RequestContext } from './simulation/conditions.ts';

const own = roles.flatMap((role) =>
  possessions.filter(({ store }) => store === role.store).flatMap((possession) => attempts(role, possession)),
);

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'];
const CONSUME = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'];

type Need = readonly [what: string, actions: readonly string[], context?: RequestContext];
const record: RequestContext = { 'dynamodb:LeadingKeys': ['COMPANY#cmp_01'] };
const sender: RequestContext = { 'ses:FromAddress': 'geen-antwoord@inclusieve-werkvloeren.example' };
const table: Need = ['table/iwf-<id>', [...READ, ...WRITE], record];
const tableToRead: Need = ['table/iwf-<id>', READ, record];
const ownRuns: Need = [
  'table/iwf-<id>',
  ['dynamodb:PutItem'],
  { 'dynamodb:LeadingKeys': ['JOBRUN#partnership-projection-check'] },
];
const roots: Need = ['table/iwf-<id>/index/roots', ['dynamodb:Query'], {}];
const frozen = ':::iwf-<id>-snapshots-111122223333/2026/Q3/summary.json';
const upload = ':::iwf-<id>-documents-111122223333/incoming/task/file.zip';
const result = ':::iwf-<id>-documents-111122223333/results/task/report.csv';
const evidence = ':::iwf-<id>-documents-111122223333/evidence/trajectory/hash';
const leavers = ':::iwf-<id>-documents-111122223333/deliveries/delivery/rows-0001.ndjson.gz';
const mail: Need = ['configuration-set/iwf-<id>', ['ses:SendEmail'], sender];
const failures = (name: string): Need => [`:iwf-<id>-${name}-failed`, ['sqs:SendMessage']];

/** What each function cannot do its work without. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  'partnership-api': [
    table,
    [upload, ['s3:GetObject', 's3:PutObject']],
    [result, ['s3:GetObject']],
    [evidence, ['s3:GetObject', 's3:PutObject']],
    [frozen, ['s3:GetObject']],
    [':iwf-<id>-tasks', ['sqs:SendMessage']],
    [':::iwf-<id>-documents-111122223333', ['s3:ListBucket']],
  ],
  'partnership-worker': [
    table,
    [upload, ['s3:GetObject', 's3:DeleteObject']],
    [result, ['s3:PutObject']],
    [':iwf-<id>-tasks', [...CONSUME, 'sqs:SendMessage']],
  ],
  'partnership-projector': [
    table,
    roots,
    failures('projector'),
    ['/stream/2026-01-01T00:00:00.000', ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:ListStreams']],
  ],
  'partnership-projection-check': [tableToRead, ownRuns, roots, failures('projection-check')],
  'partnership-quarterly-summary': [
    table,
    [frozen, ['s3:GetObject', 's3:PutObject']],
    mail,
    failures('quarterly-summary'),
  ],
  'partnership-monitoring-summary': [table, mail, failures('monitoring-summary')],
  'partnership-delivery-recovery': [table, [frozen, ['s3:GetObject']], mail, failures('delivery-recovery')],
  'partnership-confirmation-reminders': [table, mail, failures('confirmation-reminders')],
  'partnership-member-leaving': [table, failures('member-leaving')],
  'partnership-reminders': [table, mail, failures('reminders')],
  'partnership-register-check': [table, roots, failures('register-check')],
  'partnership-mail-events': [table, failures('mail-events')],
  'agency-api': [
    table,
    [upload, ['s3:GetObject', 's3:PutObject']],
    [result, ['s3:GetObject']],
    [frozen, ['s3:GetObject']],
    [':iwf-<id>-tasks', ['sqs:SendMessage']],
    [':::iwf-<id>-documents-111122223333', ['s3:ListBucket']],
  ],
  'agency-worker': [
    table,
    [upload, ['s3:GetObject', 's3:DeleteObject']],
    [result, ['s3:PutObject']],
    [leavers, ['s3:GetObject', 's3:PutObject', 's3:DeleteObject']],
    [':iwf-<id>-tasks', [...CONSUME, 'sqs:SendMessage']],
  ],
  'agency-quarterly-summary': [table, [frozen, ['s3:GetObject', 's3:PutObject']], mail, failures('quarterly-summary')],
  'agency-monitoring-summary': [table, mail, failures('monitoring-summary')],
  'agency-delivery-recovery': [table, [frozen, ['s3:GetObject']], mail, failures('delivery-recovery')],
  'agency-leaver-rows-removal': [table, [leavers, ['s3:DeleteObject']], failures('leaver-rows-removal')],
  'agency-reminders': [table, mail, failures('reminders')],
  'agency-mail-events': [table, failures('mail-events')],
};

const isDenied = (role: (typeof roles)[number], [what, actions, context = {}]: Need): string[] => {
  const wanted = what.replace('<id>', role.store ?? '');
  const found = possessions.find(({ arn, store }) => store === role.store && arn.endsWith(wanted));
  if (!found) return [`${role.store} has no ${wanted}`];
  const over = { ...context, 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };
  return actions
    .filter((action) => {
      const policies = { identity: role.statements, resource: found.policy };
      return !decisionOn(policies, { principal: role.arn, action, resource: found.arn })(over);
    })
    .map((action) => `${role.worker} of ${role.store} cannot ${action} on ${wanted}`);
};

describe('what a function may do in its own store', () => {
  const active = roles.filter(({ store }) => store !== undefined && !ARCHIVED.includes(store));

  it('covers its work', () => {
    const denied = active.flatMap((role) => (NEEDS[role.worker] ?? []).flatMap((need) => isDenied(role, need)));
    expect(denied).toEqual([]);
    expect(active.filter(({ worker }) => worker in NEEDS)).toHaveLength(12 * ACTIVE.length + 8);
  });

  it('opens its key through the services of its store, and never directly', () => {
    const used = own.filter(({ possession, allowed }) => possession.kind === 'key' && allowed);
    const ways = used
      .filter(({ role }) => role.worker !== 'schedule')
      .map(({ context }) => String(context['kms:ViaService']));
    expect(new Set(ways)).toEqual(
      new Set(['dynamodb', 's3', 'sqs'].map((service) => `${service}.eu-central-1.amazonaws.com`)),
    );
  });

  it('never is to scan, to write in bulk without conditions, or to administer', () => {
    const never =
      /:(Scan|BatchWriteItem|PartiQL\w+|ExportTable\w+|CreateBackup|Update(Table|ContinuousBackups|Function\w+)|Delete(Table|Bucket|Queue|LogGroup)|Put(ResourcePolicy|BucketPolicy|KeyPolicy|ObjectAcl|ObjectRetention|ObjectLegalHold)|BypassGovernanceRetention|DeleteObjectVersion|PurgeQueue|SetQueueAttributes|CreateGrant|DisableKey|ScheduleKeyDeletion|SendRawEmail)$/;
    expect(own.filter(({ action, allowed }) => allowed && never.test(action)).map(described)).toEqual([]);
  });

  it('never is to change or delete an audit event, nor a frozen figure', () => {
    const touchesTheTrail = (context: RequestContext) =>
      [context['dynamodb:LeadingKeys'] ?? []].flat().some((key) => key.startsWith('AUDIT#'));
    const broken = own.filter(
      ({ action, context, possession, allowed }) =>
        allowed &&
        ((['dynamodb:UpdateItem', 'dynamodb:DeleteItem'].includes(action) && touchesTheTrail(context)) ||
          (action === 's3:DeleteObject' && possession.arn.includes('-snapshots-'))),
    );
    expect(broken.map(described)).toEqual([]);
  });

  it('is, for files of evidence, to place and to read them in the API alone, and never to delete one', () => {
    const ofEvidence = own.filter(
      ({ allowed, possession }) =>
        allowed && possession.arn.includes('-documents-') && possession.arn.includes('/evidence/'),
    );
    const done = ofEvidence.map(({ role, action }) => `${role.worker} of ${role.store}: ${action}`);
    expect(new Set(done)).toEqual(
      new Set([
        ...ACTIVE.flatMap((id) =>
          ['s3:GetObject', 's3:PutObject'].map((action) => `partnership-api of ${id}: ${action}`),
        ),
        ...ARCHIVED.map((id) => `partnership-api of ${id}: s3:GetObject`),
      ]),
    );
  });

  it('is, for rows of leavers, to keep them in the worker of the agency, and in their removal to delete them unread', () => {
    const ofRows = own.filter(
      ({ allowed, possession }) =>
        allowed && possession.arn.includes('-documents-') && possession.arn.includes('/deliveries/'),
    );
    const done = ofRows.map(({ role, action }) => `${role.worker} of ${role.store}: ${action}`);
    expect(new Set(done)).toEqual(
      new Set([
        ...['s3:GetObject', 's3:PutObject', 's3:DeleteObject'].map((action) => `agency-worker of agency: ${action}`),
        'agency-leaver-rows-removal of agency: s3:DeleteObject',
      ]),
    );
    const removal = own.filter(
      ({ role, allowed, possession }) =>
        allowed && role.worker === 'agency-leaver-rows-removal' && ['object', 'bucket'].includes(possession.kind),
    );
    expect(new Set(removal.map(({ possession }) => possession.arn.replace(/^.*documents-\d+\//, '')))).toEqual(
      new Set(['deliveries/delivery/rows-0001.ndjson.gz']),
    );
  });

  it('is, for a schedule, to start its function and to report that it could not', () => {
    const done = own.filter(({ role, allowed }) => role.worker === 'schedule' && allowed).map(({ action }) => action);
    expect(new Set(done)).toEqual(
      new Set(['lambda:InvokeFunction', 'sqs:SendMessage', 'kms:Decrypt', 'kms:GenerateDataKey']),
    );
  });

  it('is, for an archived partnership, to read and to add to the trail', () => {
    const done = own.filter(
      ({ role, allowed }) => allowed && role.store !== undefined && ARCHIVED.includes(role.store),
    );
    const writes = done.filter(({ action }) => WRITE.includes(action));
    expect(new Set(writes.map(({ action, context }) => `${action} ${context['dynamodb:LeadingKeys']}`))).toEqual(
      new Set(['dynamodb:PutItem AUDIT#COMPANY#cmp_01']),
    );
    const ofObjects = done.filter(({ possession }) => possession.kind === 'object');
    expect(new Set(ofObjects.map(({ action }) => action))).toEqual(new Set(['s3:GetObject']));
  });
});

describe('every role', () => {
  it('says its actions one by one', () => {
    const ofTheProduct = roles.filter(({ worker }) => worker !== 'deployment');
    const wild = ofTheProduct
      .flatMap(({ statements }) => statements.flatMap(({ actions }) => actions))
      .filter((action) => action.includes('*'));
    expect(wild).toEqual([]);
  });

  it('names every resource, but for traces, which have none, and for what it is denied', () => {
    const everywhere = roles
      .filter(({ worker }) => worker !== 'deployment')
      .flatMap(({ statements }) => statements)
      .filter(({ effect, resources }) => effect === 'Allow' && resources.includes('*'))
      .flatMap(({ actions }) => actions);
    expect(new Set(everywhere)).toEqual(new Set(['xray:PutTraceSegments', 'xray:PutTelemetryRecords']));
  });

  it('can become no other role', () => {
    const actions = roles.flatMap(({ statements }) => statements.flatMap((statement) => statement.actions));
    expect(actions.filter((action) => /^(sts|iam):/i.test(action))).toEqual([]);
  });
});
