import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Coordination } from '../../../shared/coordination/schema.ts';
import { formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { coordinationQuery } from './coordination-api.ts';
import { StatedStageTag } from './stated-stage-tag.tsx';
import { AgreeDialog, SayDialog } from './talk-dialog.tsx';
import { TalkStatusTag } from './talk-status-tag.tsx';
import { useCoordinationWords } from './words.ts';

const Notes = ({ other }: { other: Coordination }) => {
  const coordination = useCoordinationWords();
  if (other.notes.length === 0) return null;
  return (
    <ol className="stack small">
      {other.notes.map((note) => (
        <li key={note.id}>
          <span className="muted">
            {coordination.from(
              note.from === other.partnershipId ? coordination.partnership(note.from) : coordination.us,
              formatDayOf(note.at),
            )}
          </span>
          <div className="prose">
            <strong>{coordination.kinds[note.kind]}</strong>: {note.text}
          </div>
        </li>
      ))}
    </ol>
  );
};

const Answers = ({ companyId, other }: { companyId: string; other: Coordination }) => {
  const coordination = useCoordinationWords();
  const [asking, setAsking] = useState<'say' | 'agree'>();
  const close = (): void => setAsking(undefined);
  const proposal = other.openProposal;
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => setAsking('say')}>
        {other.status === 'none' ? coordination.ask : coordination.answer}
      </button>
      {proposal ? (
        <button type="button" className="button button-primary" onClick={() => setAsking('agree')}>
          {coordination.agree}
        </button>
      ) : null}
      {asking === 'say' ? <SayDialog companyId={companyId} other={other} onClose={close} /> : null}
      {asking === 'agree' && proposal ? (
        <AgreeDialog companyId={companyId} other={other} proposal={proposal} onClose={close} />
      ) : null}
    </div>
  );
};

const OtherPartnership = ({ companyId, other }: { companyId: string; other: Coordination }) => {
  const coordination = useCoordinationWords();
  const mayAnswer = useMay('trajectory:write');
  const { overlap } = other;
  return (
    <li>
      <div className="stack">
        <div>
          <strong>{coordination.partnership(other.partnershipId)}</strong>{' '}
          {overlap?.stage === undefined ? null : <StatedStageTag stage={overlap.stage} />}{' '}
          <TalkStatusTag status={other.status} />
          {overlap?.member === undefined ? null : <div className="small">{coordination.contact(overlap.member)}</div>}
          {overlap ? <div className="small muted">{coordination.statedOn(formatDate(overlap.on))}</div> : null}
        </div>
        <Notes other={other} />
        {mayAnswer ? <Answers companyId={companyId} other={other} /> : null}
      </div>
    </li>
  );
};

/** Other partnerships that work with the company, to coordinate before both do the same; nothing where there is none. */
export const OverlapCard = ({ companyId }: { companyId: string }) => {
  const coordination = useCoordinationWords();
  const { data } = useQuery(coordinationQuery(usePlace(), companyId));
  if (!data || data.others.length === 0) return null;
  return (
    <Card title={coordination.title} flush>
      <p className="card-body prose">{coordination.explain}</p>
      <ul className="task-list">
        {data.others.map((other) => (
          <OtherPartnership key={other.partnershipId} companyId={companyId} other={other} />
        ))}
      </ul>
    </Card>
  );
};
