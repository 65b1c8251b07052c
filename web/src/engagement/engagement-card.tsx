import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileUse } from '../../../shared/document/kept-file.ts';
import type { EngagementView } from '../../../shared/engagement/schema.ts';
import { formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import type { Participant, TrajectoryView } from '../../../shared/trajectory/view.ts';
import { peopleQuery } from '../access/people-api.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { KeptFileButtons } from '../document/kept-file-buttons.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { engagementFileUrl, engagementsQuery } from './engagement-api.ts';
import { SignerDialog } from './signer-dialog.tsx';
import { WithdrawalDialog } from './withdrawal-dialog.tsx';
import { useEngagementWords } from './words.ts';

const SignedFile = ({ signed, file }: { signed: EngagementView; file: NonNullable<EngagementView['file']> }) => {
  const engagement = useEngagementWords();
  const place = usePlace();
  const { trajectoryId, id: engagementId } = signed;
  const urlOf = (use: FileUse) => engagementFileUrl(place, { trajectoryId, engagementId, use });
  return (
    <div className="row small">
      <KeptFileButtons kind="engagement" id={engagementId} file={file} urlOf={urlOf} />
      <span className="muted">{engagement.seen}</span>
    </div>
  );
};

/** One engagement: when, by whom as far as one may see, and how. */
const Signed = ({ signed, holds }: { signed: EngagementView; holds: boolean }) => {
  const { company } = useTexts();
  const engagement = useEngagementWords();
  const people = useQuery({ ...peopleQuery(usePlace()), enabled: useMay('people:read') });
  const maySee = useMay('company:readContacts');
  const mayWrite = useMay('trajectory:write');
  const [removing, setRemoving] = useState(false);
  const { signerName, withdrawn, file } = signed;
  const role = company.form.contactRoles[signed.role];
  const holder = people.data?.people.find(({ subject }) => subject === signed.heldBy)?.name;
  return (
    <>
      <div>
        <span className={withdrawn ? 'tag tag-late' : 'tag tag-good'}>
          {engagement.signedOn(formatDate(signed.on))}
        </span>
      </div>
      <p className="small">
        {signerName === undefined ? engagement.signedByRole(role) : engagement.signedBy(signerName, role)}{' '}
        {engagement.signedWays[signed.way]}
        {holder === undefined ? '' : ` · ${engagement.heldBy(holder)}`}
      </p>
      {withdrawn ? (
        <p className="notice notice-warning">{engagement.withdrawnOn(formatDayOf(withdrawn.at), withdrawn.reason)}</p>
      ) : null}
      {signerName !== undefined && !holds && mayWrite ? (
        <div>
          <button type="button" className="button-link small" onClick={() => setRemoving(true)}>
            {engagement.removeName}
          </button>
        </div>
      ) : null}
      {removing ? <SignerDialog signed={signed} onClose={() => setRemoving(false)} /> : null}
      {file && maySee ? <SignedFile signed={signed} file={file} /> : null}
    </>
  );
};

type OfCompany = {
  readonly trajectory: TrajectoryView;
  readonly participant: Participant;
  readonly last: EngagementView | undefined;
  readonly earlier: readonly EngagementView[];
};

const CompanyEngagement = ({ trajectory, participant: { companyId, name }, last, earlier }: OfCompany) => {
  const engagement = useEngagementWords();
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('trajectory:write');
  const isStopped = trajectory.phases.at(-1)?.phase === 'stopped';
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <li>
      <div className="stack">
        <strong>{name}</strong>
        {last ? <Signed signed={last} holds={!last.withdrawn} /> : <span className="muted">{engagement.none}</span>}
        {mayWrite ? (
          <div className="row">
            {isStopped ? null : (
              <ButtonLink to={paths.signEngagement(trajectory.id, companyId)}>
                {last ? engagement.signAgain : engagement.sign}
              </ButtonLink>
            )}
            {last && !last.withdrawn ? (
              <button type="button" className="button" onClick={() => setWithdrawing(true)}>
                {engagement.withdraw}
              </button>
            ) : null}
          </div>
        ) : null}
        {earlier.length > 0 ? (
          <details>
            <summary className="button-link">{engagement.earlier}</summary>
            {earlier.map((signed) => (
              <Signed key={signed.id} signed={signed} holds={false} />
            ))}
          </details>
        ) : null}
      </div>
      {withdrawing && last ? <WithdrawalDialog signed={last} onClose={() => setWithdrawing(false)} /> : null}
    </li>
  );
};

/** What each company of a trajectory signed. */
export const EngagementCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const engagement = useEngagementWords();
  const query = useQuery(engagementsQuery(usePlace(), trajectory.id));
  return (
    <Card title={engagement.title} flush>
      <p className="card-body prose muted">{engagement.explain}</p>
      <Load query={query}>
        {({ last, earlier }) => (
          <ul className="task-list">
            {trajectory.participants.map((participant) => {
              const ofThis = ({ companyId }: EngagementView) => companyId === participant.companyId;
              return (
                <CompanyEngagement
                  key={participant.companyId}
                  trajectory={trajectory}
                  participant={participant}
                  last={last.find(ofThis)}
                  earlier={earlier.filter(ofThis)}
                />
              );
            })}
          </ul>
        )}
      </Load>
    </Card>
  );
};
