import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { implementedFor } from '../../../shared/confirmation/text.ts';
import type { Participant, TrajectoryView } from '../../../shared/trajectory/view.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { EvidenceDialog } from '../trajectory/evidence-dialog.tsx';
import { Card } from '../ui/card.tsx';
import { Load } from '../ui/load.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { confirmationsQuery } from './confirmation-api.ts';
import { LastRequest, type Shown } from './last-request.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

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
  const { confirmation } = useTexts();
  const mayWrite = useMay('trajectory:write');
  const mayReadContacts = useMay('company:readContacts');
  const [asking, setAsking] = useState<'link' | 'paper'>();
  const close = (): void => setAsking(undefined);
  const isStopped = trajectory.phases.at(-1)?.phase === 'stopped';
  const inPlace = implementedFor(trajectory, participant.companyId);
  const canBeAsked = inPlace.length > 0 && !isStopped;
  const label = last ? confirmation.askAgain : confirmation.ask;
  const isAwaited = last?.state === 'open' || last?.state === 'expired';
  const button = (what: NonNullable<typeof asking>, text: string) => (
    <button
      type="button"
      className="button"
      aria-label={`${text}: ${participant.name}`}
      onClick={() => setAsking(what)}
    >
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
            {canBeAsked && mayReadContacts ? button('link', label) : null}
            {canBeAsked ? button('paper', confirmation.paper) : null}
            {last && isAwaited ? (
              <WithdrawButton request={withdrawalOf(trajectory, last)} name={participant.name} />
            ) : null}
          </div>
        ) : null}
        {canBeAsked && mayWrite && last?.state === 'open' ? (
          <span className="small muted">{confirmation.askAgainHint}</span>
        ) : null}
      </div>
      {asking === 'link' ? (
        <AskDialog trajectory={trajectory} participant={participant} version={last?.version ?? 0} onClose={close} />
      ) : null}
      {asking === 'paper' ? (
        <EvidenceDialog
          trajectory={trajectory}
          actions={inPlace.map(({ action }) => action)}
          given={{ companyId: participant.companyId, kind: 'companyConfirmation' }}
          onClose={close}
        />
      ) : null}
    </li>
  );
};

/** What each company of a trajectory was asked to confirm, and what it answered. */
export const ConfirmationCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { confirmation } = useTexts();
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
