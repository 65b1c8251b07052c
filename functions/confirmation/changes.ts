import type { Confirmation } from '../../shared/confirmation/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import { type Key, keys } from '../platform/dynamo/keys.ts';

const v = 1;
const itemOf = (confirmation: Confirmation) => ({ type: 'confirmation', v, ...confirmation });
const wayTo = ({ trajectoryId, companyId }: Confirmation) => ({ trajectoryId, companyId });
/** What leads to a request goes by itself when the request does: the table's time to live, in seconds. */
const goesAt = ({ expiresAt }: Confirmation): number => Math.ceil(Date.parse(expiresAt) / 1000);

const reminderKeyOf = (request: Confirmation | undefined): Key | undefined =>
  request?.remindOn && keys.confirmationReminder(request.remindOn, request.id);

/** The place among the requests to remind follows the request itself, in its transaction. */
const moveReminder = (before: Confirmation | undefined, after: Confirmation): Change[] => {
  const [old, current] = [reminderKeyOf(before), reminderKeyOf(after)];
  if (old?.sk === current?.sk) return [];
  return [
    ...(old ? [{ kind: 'remove', key: old } as const] : []),
    ...(current
      ? [{ kind: 'place', key: current, item: { type: 'confirmationReminder', v, ...wayTo(after) } } as const]
      : []),
  ];
};

/** Writes a request over the one that was read. */
export const replaceConfirmation = (before: Confirmation | undefined, after: Confirmation): Change[] => [
  {
    kind: 'put',
    key: keys.confirmation(after.trajectoryId, after.companyId),
    item: itemOf(after),
    expectedVersion: before?.version ?? 'absent',
  },
  ...moveReminder(before, after),
];

/** A request with a mail that is about to go out: the link in it, and the way back for what the mail service tells. */
export const putMailed = (before: Confirmation | undefined, after: Confirmation): Change[] => [
  ...replaceConfirmation(before, after),
  {
    kind: 'place',
    key: keys.confirmationLink(after.tokenHash),
    item: { type: 'confirmationLink', v, ...wayTo(after), confirmationId: after.id, expiresAt: goesAt(after) },
  },
  ...(after.deliveryId === undefined
    ? []
    : [
        {
          kind: 'place',
          key: keys.confirmationMail(after.deliveryId),
          item: { type: 'confirmationMail', v, ...wayTo(after), expiresAt: goesAt(after) },
        } as const,
      ]),
];

/** A new request. The links of the one before go; its answer is kept. */
export const putRequest = (before: Confirmation | undefined, after: Confirmation): Change[] => {
  const oldHashes = before ? [before.tokenHash, ...(before.earlierTokenHash ? [before.earlierTokenHash] : [])] : [];
  return [
    ...putMailed(before, after),
    ...oldHashes.map((hash) => ({ kind: 'remove', key: keys.confirmationLink(hash) }) as const),
    ...(before?.answer
      ? [
          {
            kind: 'place',
            key: keys.answeredConfirmation(after.trajectoryId, before.id),
            item: itemOf(before),
          } as const,
        ]
      : []),
  ];
};
