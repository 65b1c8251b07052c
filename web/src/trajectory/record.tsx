import { formatDate, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { useMay } from '../app/place.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { ConfirmationCard } from '../confirmation/confirmation-card.tsx';
import { EngagementCard } from '../engagement/engagement-card.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { IntakeCard } from '../intake/intake-card.tsx';
import { MaturityCard } from '../maturity/maturity-card.tsx';
import { SupportCard } from '../support/support-card.tsx';
import { ActionsCard } from './actions-card.tsx';
import { CountingCard } from './counting-card.tsx';
import { PhaseBar } from './phase-bar.tsx';
import { JointCard } from './plan/joint-card.tsx';
import { TimelineCard } from './plan/timeline-card.tsx';
import { CompaniesCard, CourseCard, TrajectoryFacts } from './trajectory-facts.tsx';
import { TrajectoryReferrals } from './trajectory-referrals.tsx';
import { AfterCard } from './verification/after-card.tsx';

/** Everything of a trajectory, what asks for attention first. */
export const Record = ({ trajectory }: { trajectory: TrajectoryView }) => {
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
      <AfterCard trajectory={trajectory} />
      <JointCard trajectory={trajectory} />
      <TimelineCard trajectory={trajectory} />
      <SupportCard trajectoryId={trajectory.id} />
      <div className="two-columns">
        <EngagementCard trajectory={trajectory} />
        <IntakeCard trajectory={trajectory} />
      </div>
      <ConfirmationCard trajectory={trajectory} />
      <MaturityCard trajectory={trajectory} />
      <TrajectoryReferrals trajectory={trajectory} />
      <div className="two-columns">
        <CourseCard trajectory={trajectory} />
        <div className="stack">
          <CompaniesCard trajectory={trajectory} />
          <TrajectoryFacts trajectory={trajectory} />
        </div>
      </div>
      <HistoryCard kind="trajectory" id={trajectory.id} />
      <p className="small muted">
        {general.savedAt(formatDayOf(trajectory.updatedAt), formatTimeOf(trajectory.updatedAt))}
      </p>
    </>
  );
};
