import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { ConfirmationCard } from '../confirmation/confirmation-card.tsx';
import { EngagementCard } from '../engagement/engagement-card.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { IntakeCard } from '../intake/intake-card.tsx';
import { MaturityCard } from '../maturity/maturity-card.tsx';
import { SupportCard } from '../support/support-card.tsx';
import { TakenOverTag } from '../takeover/taken-over-tag.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { ActionsCard } from './actions-card.tsx';
import { AskingProvider } from './asking.tsx';
import { CountingCard } from './counting-card.tsx';
import { PhaseBar } from './phase-bar.tsx';
import { EnterPhaseDialog, type NextPhase, ReasonDialog, StopDialog } from './phase-dialogs.tsx';
import { followingPhases, isOpen } from './phase-steps.ts';
import { JointCard } from './plan/joint-card.tsx';
import { TimelineCard } from './plan/timeline-card.tsx';
import { trajectoryQuery } from './trajectory-api.ts';
import { CompaniesCard, CourseCard, TrajectoryFacts } from './trajectory-facts.tsx';
import { TrajectoryReferrals } from './trajectory-referrals.tsx';
import { AfterCard } from './verification/after-card.tsx';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId');

type Asking = 'stop' | 'back' | { readonly phase: Exclude<NextPhase, 'lead'> };

const PhaseActions = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { trajectory: texts, general } = useTexts();
  const paths = pathsOf(usePlace());
  const [asking, setAsking] = useState<Asking>();
  const close = (): void => setAsking(undefined);
  const next = followingPhases(trajectory.phases).filter((phase) => phase !== 'lead');
  const completed = trajectory.phases.at(-1)?.phase === 'completed';
  const button = (what: Asking, label: string, primary = false) => (
    <button
      key={label}
      type="button"
      className={primary ? 'button button-primary' : 'button'}
      onClick={() => setAsking(what)}
    >
      {label}
    </button>
  );
  return (
    <>
      {isOpen(trajectory.phases) ? (
        <ButtonLink to={paths.changeTrajectory(trajectory.id)}>{general.change}</ButtonLink>
      ) : null}
      {!completed && trajectory.phases.length > 1 ? button('back', texts.stepBack) : null}
      {isOpen(trajectory.phases) ? button('stop', texts.stop) : null}
      {[...next]
        .reverse()
        .map((phase, index) => button({ phase }, texts.enterPhase(texts.phases[phase]), index === next.length - 1))}
      {asking === 'stop' ? <StopDialog trajectory={trajectory} onClose={close} /> : null}
      {asking === 'back' ? (
        <ReasonDialog
          trajectory={trajectory}
          title={texts.stepBackTitle}
          body={texts.stepBackBody}
          submitLabel={texts.stepBack}
          onClose={close}
        />
      ) : null}
      {typeof asking === 'object' ? (
        <EnterPhaseDialog trajectory={trajectory} phase={asking.phase} onClose={close} />
      ) : null}
    </>
  );
};

const Record = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { trajectory: texts, general } = useTexts();
  const mayWrite = useMay('trajectory:write') && trajectory.phases.at(-1)?.phase !== 'stopped';
  const stoppedOn = trajectory.phases.find(({ phase }) => phase === 'stopped')?.on;
  return (
    <>
      {trajectory.stop && stoppedOn ? (
        <p className="notice notice-warning">
          {texts.stoppedOn(formatDate(stoppedOn), texts.stopReasons[trajectory.stop.reason])}
          {trajectory.stop.note ? ` · ${trajectory.stop.note}` : ''}
        </p>
      ) : null}
      <PhaseBar trajectory={trajectory} />
      <div className="two-columns">
        <ActionsCard trajectory={trajectory} mayWrite={mayWrite} />
        <div className="stack">
          {trajectory.participants.map((participant) => (
            <CountingCard key={participant.companyId} trajectory={trajectory} participant={participant} />
          ))}
        </div>
      </div>
      <JointCard trajectory={trajectory} />
      <TimelineCard trajectory={trajectory} />
      <div className="two-columns">
        <CourseCard trajectory={trajectory} />
        <div className="stack">
          <CompaniesCard trajectory={trajectory} />
          <TrajectoryFacts trajectory={trajectory} />
        </div>
      </div>
      <AfterCard trajectory={trajectory} />
      <div className="two-columns">
        <EngagementCard trajectory={trajectory} />
        <IntakeCard trajectory={trajectory} />
      </div>
      <ConfirmationCard trajectory={trajectory} />
      <SupportCard trajectoryId={trajectory.id} />
      <TrajectoryReferrals trajectory={trajectory} />
      <MaturityCard trajectory={trajectory} />
      <HistoryCard kind="trajectory" id={trajectory.id} />
      <p className="small muted">
        {general.savedAt(formatDayOf(trajectory.updatedAt), formatTimeOf(trajectory.updatedAt))}
      </p>
    </>
  );
};

export const TrajectoryPage = () => {
  const { trajectory: texts } = useTexts();
  const place = usePlace();
  const { trajectoryId } = route.useParams();
  const query = useQuery({ ...trajectoryQuery(place, trajectoryId), enabled: useMay('trajectory:read') });
  const mayWrite = useMay('trajectory:write');
  const found = query.data;
  return (
    <Guarded permission="trajectory:read">
      <Page
        title={found?.title ?? texts.one}
        above={
          <>
            <Link to={pathsOf(place).trajectories}>{texts.page}</Link>
            {found ? <span>· {found.participants.map(({ name }) => name).join(', ')}</span> : null}
            <TakenOverTag takenOver={found?.takenOver} />
          </>
        }
        actions={found && mayWrite ? <PhaseActions trajectory={found} /> : null}
      >
        <Load query={query}>
          {(trajectory) => (
            <AskingProvider trajectory={trajectory}>
              <Record trajectory={trajectory} />
            </AskingProvider>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
