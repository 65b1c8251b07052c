import { formatCount, formatDate, formatDayOf, formatExactPercentage } from '../../../../shared/kernel/format.ts';
import { type Returning, returningShare } from '../../../../shared/monitoring/delivery/returning.ts';
import type { LeaverDeliveryView } from '../../../../shared/monitoring/delivery/schema.ts';
import { ReportButton } from '../../document/task-card.tsx';
import { useTexts } from '../../i18n/language-context.ts';
import { filled } from '../../i18n/message.ts';
import { Facts } from '../../ui/facts.tsx';
import { deliveryReportUrl } from './delivery-api.ts';
import { type DeliveryWords, useDeliveryWords } from './words.ts';

type Delivery = LeaverDeliveryView['delivery'];

const returningText = (words: DeliveryWords, returning: Returning | undefined): string | undefined => {
  const share = returning && returningShare(returning);
  if (!returning || share === undefined) return undefined;
  const { returned, persons } = returning;
  return words.returningOf(formatCount(returned), formatCount(persons), formatExactPercentage(share));
};

/** What somebody must know before relying on the delivery: that its key is another one, that its rows are gone. */
const DeliveryNotices = ({ delivery: { statement, rowsRemoved } }: { delivery: Delivery }) => {
  const words = useDeliveryWords();
  return (
    <>
      {statement.otherPseudonyms === undefined ? null : (
        <p className="notice notice-warning">{words.otherKey(statement.otherPseudonyms)}</p>
      )}
      {rowsRemoved ? (
        <p className="notice">
          {words.rowsRemoved(
            formatDayOf(rowsRemoved.at),
            formatCount(rowsRemoved.years),
            formatDate(rowsRemoved.lastPaidOn),
          )}
        </p>
      ) : null}
    </>
  );
};

/** One delivery: what it rests on, how far it is, how good it is, and whether its rows are still there. */
export const DeliveryCard = ({ found: { delivery, task, current } }: { found: LeaverDeliveryView }) => {
  const words = useDeliveryWords();
  const { general } = useTexts();
  const { statement, counts, state } = delivery;
  const { instrument } = statement;
  const failures: Readonly<Record<string, string>> = words.failures;
  const failure = (task.failure && failures[task.failure]) || general.trouble.unexpected;
  const stateText = task.status === 'awaitingUpload' ? words.waiting : words.states[state];
  return (
    <li className="stack-tight">
      <p>
        <strong>{formatDate(statement.referenceDate)}</strong> {delivery.fileName}{' '}
        <span className={state === 'refused' ? 'tag tag-late' : 'tag'}>{current ? words.current : stateText}</span>
      </p>
      {state === 'refused' ? <p className="notice notice-error">{filled(failure, task.failureParameters)}</p> : null}
      <DeliveryNotices delivery={delivery} />
      {state === 'open' && task.total !== undefined ? (
        <p className="small muted" role="status">
          <progress aria-label={words.progressLabel} max={task.total} value={task.handled} />{' '}
          {words.progress(formatCount(task.handled), formatCount(task.total))}
        </p>
      ) : null}
      <Facts
        items={[
          ...(counts
            ? ([
                [words.rows, formatCount(counts.rows)],
                [words.accepted, formatCount(counts.accepted)],
                [words.refused, formatCount(counts.refused)],
              ] as const)
            : []),
          [words.returning, returningText(words, delivery.returning)],
          [words.requestedAt, formatDayOf(delivery.requestedAt)],
          [words.fields.legalGround, statement.legalGround],
          [
            words.fields.instrumentKind,
            `${words.instruments[instrument.kind]} ${instrument.number}, ${formatDate(instrument.decidedOn)}`,
          ],
          [words.fields.validUntil, instrument.validUntil && formatDate(instrument.validUntil)],
          [words.fields.impactAssessment, statement.impactAssessment],
        ]}
      />
      {task.reportLines === undefined ? null : (
        <div className="row">
          <ReportButton task={task} urlOf={(place) => deliveryReportUrl(place, delivery.id)} />
        </div>
      )}
    </li>
  );
};
