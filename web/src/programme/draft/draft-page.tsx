import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import type { DraftView } from '../../../../shared/programme/draft/requests.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { HistoryCard } from '../../audit/history-card.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { useProgrammeWords } from '../words.ts';
import { DifferenceCard } from './difference-card.tsx';
import { DraftActions } from './draft-actions.tsx';
import { draftQuery } from './draft-api.ts';
import { SimulationCard } from './simulation-card.tsx';
import { StateTag } from './state-tag.tsx';
import { draftTitle } from './titles.ts';
import { useRulesDraftWords } from './words.ts';

/** What somebody who looks should know of how far it is. */
const Standing = ({ draft }: { draft: DraftView }) => {
  const words = useRulesDraftWords();
  const mayPublish = useMay('rules:publish');
  const { state, takenBack, withdrawn } = draft;
  if (takenBack)
    return (
      <div className="notice notice-warning">
        <strong>{words.takenBack(formatDayOf(takenBack.at))}</strong>
        <span className="prose">{takenBack.reason}</span>
      </div>
    );
  if (withdrawn)
    return (
      <div className="notice">
        <strong>{words.withdrawnOn(formatDayOf(withdrawn.at))}</strong>
        <span className="prose">{withdrawn.reason}</span>
      </div>
    );
  if (state === 'publishing') return <p className="notice notice-warning">{words.unfinished}</p>;
  return state === 'proposed' && draft.isOwn && mayPublish ? <p className="notice">{words.ownProposal}</p> : null;
};

const Signs = ({ draft: { state, validFrom, periods, from, proposed, published } }: { draft: DraftView }) => {
  const words = useRulesDraftWords();
  const programme = useProgrammeWords();
  return (
    <p className="muted small">
      <StateTag state={state} />{' '}
      {[
        validFrom ? `${programme.validFrom.toLowerCase()} ${formatDate(validFrom)}` : undefined,
        words.periodsOf(periods),
        words.startedFrom(from),
        proposed ? words.proposedBy(proposed.by ?? words.somebody, formatDayOf(proposed.at)) : undefined,
        published ? words.publishedBy(published.by ?? words.somebody, formatDayOf(published.at)) : undefined,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
};

const Draft = ({ draft }: { draft: DraftView }) => {
  const { difference } = useRulesDraftWords();
  const { differences, rules, reasons, state } = draft;
  const isOpen = state === 'draft' || state === 'proposed' || state === 'publishing';
  return (
    <>
      <Signs draft={draft} />
      <Standing draft={draft} />
      {differences.map(({ against, rules: changed }) => (
        <DifferenceCard
          key={against.version}
          title={difference.title(changed.length, against.version)}
          against={against}
          rules={rules}
          reasons={reasons}
          changed={changed}
        />
      ))}
      {isOpen ? <SimulationCard draft={draft} /> : null}
      <HistoryCard kind="rulesDraft" id={draft.id} />
    </>
  );
};

/** A draft of the rules: what it changes, what that would do, and what one can do with it. */
export const RulesDraftPage = () => {
  const words = useRulesDraftWords();
  const programme = useProgrammeWords();
  const place = usePlace();
  const id = useParams({ strict: false }).draftId ?? '';
  const query = useQuery({ ...draftQuery(place, id), enabled: useMay('rules:read') });
  return (
    <Guarded permission="rules:read">
      <Page
        title={query.data ? draftTitle(query.data, words) : words.page}
        above={<Link to={pathsOf(place).rules}>{programme.page}</Link>}
        actions={query.data ? <DraftActions draft={query.data} /> : null}
      >
        <Load query={query}>{(draft) => <Draft draft={draft} />}</Load>
      </Page>
    </Guarded>
  );
};
