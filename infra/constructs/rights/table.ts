import { ROOTS_INDEX, SIGN_IN_ATTRIBUTES } from '../../../shared/kernel/env.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { type StoreName, tableArn } from '../names.ts';
import { allow, type Right } from './right.ts';

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'] as const;
/** A transaction is authorised as the single writes it is made of. There is no `BatchWriteItem`: it knows no conditions. */
const WRITE = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
] as const;

/** Never `Scan`: no use case reads a table whole, and `Scan` passes by leading keys. */
export const readTable = (store: StoreName): Right => allow(READ, [tableArn(store)]);
export const readAndWriteTable = (store: StoreName): Right => allow([...READ, ...WRITE], [tableArn(store)]);

/** The agency publishes programme rules and calendars; it keeps every version, so it deletes none. */
export const publishAtReference = (): Right =>
  allow(['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'], [tableArn('reference')]);

/** Published rules and calendars are read one by one or by partition. */
export const readReferenceTable = (): Right => allow(['dynamodb:GetItem', 'dynamodb:Query'], [tableArn('reference')]);

/** The sparse index by which a projection is rebuilt or checked. */
export const queryRoots = (store: StoreName): Right =>
  allow(['dynamodb:Query'], [`${tableArn(store)}/index/${ROOTS_INDEX}`]);

/** `ForAllValues:` holds also when a request carries no leading key at all; `Null` closes that door. */
const onlyLeadingKey = (operator: 'StringEquals' | 'StringLike', ...patterns: readonly string[]) => ({
  when: {
    [`ForAllValues:${operator}`]: { 'dynamodb:LeadingKeys': [...patterns] },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  },
});

/** A partnership's projector copies its totals to the agency and states which companies it supports, under its own leading keys and no other. */
export const writeTotalsAtAgency = (id: PartnershipId): Right =>
  allow(
    WRITE,
    [tableArn('agency')],
    onlyLeadingKey('StringEquals', `PARTNERSHIP#${id}`, `PARTNERSHIP#${id}#SUPPORTED`),
  );

/** A partnership reads what the agency published of its own companies, and nothing else of the agency. */
export const readPublishedAtAgency = (id: PartnershipId): Right =>
  allow(
    ['dynamodb:GetItem', 'dynamodb:Query'],
    [tableArn('agency')],
    onlyLeadingKey('StringEquals', `PUBLISHED#${id}`),
  );

/** A partnership's projector says which enterprises it works with, so that overlap can be seen, under its own leading keys. */
export const writeOverlapAtReference = (id: PartnershipId): Right =>
  allow(
    ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    [tableArn('reference')],
    onlyLeadingKey('StringLike', `OVERLAP#${id}#*`),
  );

/** The nightly check reads what the loaded extract of the KBO says of enterprises, by number, and of which day it is. */
export const readLookUpAtReference = (): Right =>
  allow(
    ['dynamodb:GetItem', 'dynamodb:BatchGetItem'],
    [tableArn('reference')],
    onlyLeadingKey('StringLike', 'KBO#*', 'KBOLOAD'),
  );

/**
 * Who signs in is looked up in the directory of people of a store, one item at a time: whose subject it is, what the entry gives,
 * and for whom that person stands in. Neither name nor address can be read with it: whoever asks for a whole item names no attributes, and `Select` refuses that.
 */
export const lookUpPeople = (store: StoreName): Right =>
  allow(['dynamodb:GetItem'], [tableArn(store)], {
    when: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LOCK#SUBJECT#*', 'PERSON', 'DUTIES'] },
      'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...SIGN_IN_ATTRIBUTES] },
      StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      Null: { 'dynamodb:LeadingKeys': 'false', 'dynamodb:Attributes': 'false' },
    },
  });

/** Reading an archived store is audited like any other reading by the agency. */
export const addToTrail = (store: StoreName): Right =>
  allow(['dynamodb:PutItem'], [tableArn(store)], onlyLeadingKey('StringLike', 'AUDIT#*'));

/** A job that otherwise only reads leaves a record of its runs. */
export const recordRuns = (store: StoreName): Right =>
  allow(['dynamodb:PutItem'], [tableArn(store)], onlyLeadingKey('StringLike', 'JOBRUN#*'));

export const readStream = (streamArn: string): Right =>
  allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [streamArn]);

/** Lambda lists the streams of a table before it reads one. */
export const listStreams = (store: StoreName): Right =>
  allow(['dynamodb:ListStreams'], [`${tableArn(store)}/stream/*`], {
    because: 'ListStreams is granted on the streams of a table, it cannot name one; the table is the own one.',
  });
