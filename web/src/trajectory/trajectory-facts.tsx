import { useQuery } from '@tanstack/react-query';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { Label } from '../../../shared/reference/label.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { peopleQuery } from '../access/people-api.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { membersQuery } from '../partnership/partnership-api.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { Link } from '../ui/link.tsx';
import { useReference } from '../ui/reference.ts';

/** The names of codes in a catalogue, in the language of the screen. */
const useNames = (name: string, load: () => Promise<Readonly<Record<string, Label>>>) => {
  const label = useLabel();
  const catalogue = useReference(name, load);
  return (codes: readonly string[]): string =>
    codes
      .map((code) => {
        const found = catalogue?.[code];
        return found ? label(found) : code;
      })
      .join(', ');
};

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
  const { view, form } = useTexts().trajectory;
  const place = usePlace();
  const people = useQuery({ ...peopleQuery(place), enabled: useMay('people:read') });
  const members = useQuery({ ...membersQuery(place), enabled: useMay('partnership:read') });
  const themes = useNames('themes', async () => (await import('../../../shared/reference/themes.ts')).THEMES);
  const groups = useNames(
    'targetGroups',
    async () => (await import('../../../shared/reference/target-groups.ts')).TARGET_GROUPS,
  );
  const sources = useNames(
    'leadSources',
    async () => (await import('../../../shared/reference/lead-sources.ts')).LEAD_SOURCES,
  );
  return (
    <Card title={view.facts}>
      <Facts
        items={[
          [view.coach, people.data?.people.find(({ id }) => id === trajectory.coachInCharge)?.name],
          [view.member, members.data?.members.find(({ id }) => id === trajectory.memberInCharge)?.name],
          [view.leadSource, sources([trajectory.leadSource])],
          [view.themes, themes(trajectory.themes)],
          [
            view.resultDimensions,
            trajectory.resultDimensions.map((dimension) => form.resultHints[dimension].split(':')[0]).join(', '),
          ],
          [view.targetGroups, groups(trajectory.targetGroups)],
        ]}
      />
    </Card>
  );
};

/** The dated facts of a trajectory in one line of time, newest first. */
export const CourseCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { view, phases, actions, evidence, verification } = useTexts().trajectory;
  const events = [
    ...trajectory.phases.map(({ phase, on }) => ({ on, text: phases[phase] })),
    ...trajectory.actions.flatMap(({ title, statuses }) =>
      statuses.map(({ status, on }) => ({ on, text: `${title}: ${actions.statuses[status]}` })),
    ),
    ...trajectory.evidence.map(({ kind, reference, on }) => ({ on, text: `${evidence.kinds[kind]}: ${reference}` })),
    ...trajectory.verifications.map(({ outcome, on }) => ({
      on,
      text: `${verification.title}: ${verification.outcomes[outcome]}`,
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
