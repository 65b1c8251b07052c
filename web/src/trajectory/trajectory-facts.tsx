import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { dayOfTrajectory } from '../../../shared/trajectory/choices.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useDeputies } from '../deputy/use-deputies.ts';
import { useDeputyWords } from '../deputy/words.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { Link } from '../ui/link.tsx';
import { useLeadSourceNames, useNamesInCharge, useTargetGroupNames, useThemeNames } from './code-names.ts';
import { useOverviewWords } from './overview-words.ts';

export const CompaniesCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { view } = useTexts().trajectory;
  const paths = pathsOf(usePlace());
  return (
    <Card title={view.companies} flush>
      <ul className="task-list">
        {trajectory.participants.map(({ companyId, name, enterpriseNumber, workFloors }) => (
          <li key={companyId}>
            <div>
              <Link to={paths.company(companyId)}>{name}</Link>
              <div className="small muted">
                <span className="figures-in-line no-wrap">{formatEnterpriseNumber(enterpriseNumber)}</span>
                {' · '}
                {workFloors
                  .map((floor) => floor.name ?? floor.address.municipality?.name ?? floor.address.postalCode)
                  .join(', ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};

export const TrajectoryFacts = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { trajectory: texts } = useTexts();
  const overview = useOverviewWords();
  const { view, form } = texts;
  const deputy = useDeputyWords();
  const period = useDeputies().now(trajectory.coachInCharge);
  const names = useNamesInCharge();
  const themes = useThemeNames();
  const groups = useTargetGroupNames();
  const sources = useLeadSourceNames();
  const day = dayOfTrajectory(trajectory);
  return (
    <Card title={view.facts}>
      <Facts
        items={[
          [view.coach, names.coach(trajectory.coachInCharge)],
          [
            deputy.action,
            period &&
              deputy.period(
                names.coach(period.deputy) ?? overview.load.unknown,
                formatDate(period.from),
                formatDate(period.to),
              ),
          ],
          [view.member, names.member(trajectory.memberInCharge)],
          [view.leadSource, sources([trajectory.leadSource], day)],
          [view.themes, themes(trajectory.themes, day)],
          [
            view.resultDimensions,
            trajectory.resultDimensions.map((dimension) => form.resultHints[dimension].split(':')[0]).join(', '),
          ],
          [view.targetGroups, groups(trajectory.targetGroups, day)],
        ]}
      />
    </Card>
  );
};

/** The dated facts of a trajectory in one line of time, newest first. */
export const CourseCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { trajectory: texts } = useTexts();
  const overview = useOverviewWords();
  const { view, phases, actions, evidence, verification } = texts;
  const events = [
    ...trajectory.phases.map(({ phase, on }) => ({ on, text: phases[phase] })),
    ...trajectory.actions.flatMap(({ title, statuses }) =>
      statuses.map(({ status, on }) => ({ on, text: `${title}: ${actions.statuses[status]}` })),
    ),
    ...trajectory.evidence.map(({ kind, reference, on }) => ({ on, text: `${evidence.kinds[kind]}: ${reference}` })),
    ...trajectory.verifications.map(({ outcome, on, sample }) => ({
      on,
      text: [`${verification.title}: ${verification.outcomes[outcome]}`, sample && overview.inSample(sample)]
        .filter(Boolean)
        .join(', '),
    })),
  ].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return (
    <Card title={view.course}>
      <ul className="timeline">
        {events.map(({ on, text }) => (
          <li key={`${on} ${text}`}>
            <strong className="figures-in-line">{formatDate(on)}</strong> {text}
          </li>
        ))}
      </ul>
    </Card>
  );
};
