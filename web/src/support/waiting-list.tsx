import { useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDate } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { errorText, reasonText } from '../i18n/message.ts';
import { type RefusalWords, useRefusalWords } from '../i18n/refusal-words.ts';
import { Link } from '../ui/link.tsx';
import { ActivityLine } from './activity-line.tsx';
import { queueOf, supportMoved, waitingQuery } from './support-api.ts';
import type { Refusal, Waiting } from './waiting.ts';
import { type SupportWords, useSupportWords } from './words.ts';

type Words = { readonly refusals: RefusalWords; readonly support: SupportWords };

const whyRefused = ({ refusals, support }: Words, { fields, reason }: Refusal): string =>
  fields.map((field) => errorText(refusals, field)).join(' · ') || reasonText(refusals, reason) || support.refused;

const WaitingItem = ({ waiting: { key, entry, refusal } }: { waiting: Waiting }) => {
  const refusals = useRefusalWords();
  const support = useSupportWords();
  const place = usePlace();
  const client = useQueryClient();
  const paths = pathsOf(place);
  const discard = (): void => {
    queueOf(place).discard(key);
    supportMoved(client, place);
  };
  return (
    <ActivityLine
      activity={entry}
      lead={<span className="figures-in-line">{formatDate(entry.day)}</span>}
      aside={<span className="tag tag-late">{refusal ? support.refused : support.waiting}</span>}
    >
      {refusal ? (
        <>
          <p className="small field-error">{whyRefused({ refusals, support }, refusal)}</p>
          <div className="row">
            <Link
              to={entry.trajectoryId ? paths.logVisit(entry.trajectoryId) : paths.logNetwork}
              search={{ waiting: key }}
            >
              {support.correct}
            </Link>
            <button type="button" className="button-link" onClick={discard}>
              {support.discard}
            </button>
          </div>
        </>
      ) : null}
    </ActivityLine>
  );
};

/** What is still on this device: waiting for a connection, or refused with the reason. */
export const WaitingList = ({ trajectoryId }: { trajectoryId?: string }) => {
  const support = useSupportWords();
  const { data = [] } = useQuery(waitingQuery(usePlace()));
  const shown = data.filter(({ entry }) => trajectoryId === undefined || entry.trajectoryId === trajectoryId);
  if (shown.length === 0) return null;
  return (
    <section aria-label={support.waitingTitle}>
      <ul className="task-list">
        {shown.map((waiting) => (
          <WaitingItem key={waiting.key} waiting={waiting} />
        ))}
      </ul>
      <p className="small muted card-body">{support.waitingBody}</p>
    </section>
  );
};
