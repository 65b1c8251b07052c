import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { implementedFor } from '../../../shared/confirmation/text.ts';
import type { Participant, TrajectoryView } from '../../../shared/trajectory/view.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useAsk } from '../trajectory/asking.ts';
import { Card } from '../ui/card.tsx';
import { Load } from '../ui/load.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { confirmationsQuery } from './confirmation-api.ts';
import { LastRequest, type Shown } from './last-request.tsx';
import { WithdrawButton } from './withdraw-button.tsx';
import { useConfirmationWords } from './words.ts';

type OfCompany = {
  readonly trajectory: TrajectoryView;
  readonly participant: Participant;
  readonly last: Shown | undefined;
};

const withdrawalOf = ({ id }: TrajectoryView, { companyId, version }: Shown) => ({
  trajectoryId: id,
  companyId,
  expectedVersion: version,
});

const CompanyConfirmation = ({ trajectory, participant, last }: OfCompany) => {
  const confirmation = useConfirmationWords();
  const mayWrite = useMay('trajectory:write');
  const mayReadContacts = useMay('company:readContacts');
  const [askingByMail, setAskingByMail] = useState(false);
  const ask = useAsk();
  const isStopped = trajectory.phases.at(-1)?.phase === 'stopped';
  const inPlace = implementedFor(trajectory, participant.companyId);
  const canBeAsked = inPlace.length > 0 && !isStopped;
  const label = last ? confirmation.askAgain : confirmation.ask;
  const isAwaited = last?.state === 'open' || last?.state === 'expired';
  const addPaper = (): void =>
    ask({
      what: 'evidence',
      actions: inPlace.map(({ action }) => action),
      given: { companyId: participant.companyId, kind: 'companyConfirmation' },
    });
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="button" aria-label={`${text}: ${participant.name}`} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <li>
      <div className="stack">
        <strong>{participant.name}</strong>
        {last ? <LastRequest last={last} /> : <span className="muted">{confirmation.nothingAsked}</span>}
        {canBeAsked || last ? null : <p className="small muted">{confirmation.nothingInPlace}</p>}
        {mayWrite && (canBeAsked || isAwaited) ? (
          <div className="row">
            {canBeAsked && mayReadContacts ? button(label, () => setAskingByMail(true)) : null}
            {canBeAsked ? button(confirmation.paper, addPaper) : null}
            {last && isAwaited ? (
              <WithdrawButton request={withdrawalOf(trajectory, last)} name={participant.name} />
            ) : null}
          </div>
        ) : null}
        {canBeAsked && mayWrite && last?.state === 'open' ? (
          <span className="small muted">{confirmation.askAgainHint}</span>
        ) : null}
      </div>
      {askingByMail ? (
        <AskDialog
          trajectory={trajectory}
          participant={participant}
          version={last?.version ?? 0}
          onClose={() => setAskingByMail(false)}
        />
      ) : null}
    </li>
  );
};

/** What each company of a trajectory was asked to confirm, and what it answered. */
export const ConfirmationCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const confirmation = useConfirmationWords();
  const query = useQuery(confirmationsQuery(usePlace(), trajectory.id));
  return (
    <Card title={confirmation.title} flush>
      <p className="card-body prose muted">
        {confirmation.explain} {confirmation.paperHint}
      </p>
      <Load query={query}>
        {({ confirmations }) => (
          <ul className="task-list">
            {trajectory.participants.map((participant) => (
              <CompanyConfirmation
                key={participant.companyId}
                trajectory={trajectory}
                participant={participant}
                last={confirmations.find(({ companyId }) => companyId === participant.companyId)}
              />
            ))}
          </ul>
        )}
      </Load>
    </Card>
  );
};
