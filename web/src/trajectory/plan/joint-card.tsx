import { formatDate } from '../../../../shared/kernel/format.ts';
import { isShared } from '../../../../shared/trajectory/plan/split.ts';
import type { Action } from '../../../../shared/trajectory/schema.ts';
import type { Participant, TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { requirementsUnder } from '../requirements.ts';
import { usePlanWords } from './words.ts';

type CompanyProps = { readonly trajectory: TrajectoryView; readonly participant: Participant };

const ActionsOf = ({
  title,
  actions,
  proofs,
}: {
  title: string;
  actions: readonly Action[];
  proofs: (id: string) => number;
}) => {
  const { trajectory: texts } = useTexts();
  const plan = usePlanWords();
  if (actions.length === 0) return null;
  return (
    <div className="small">
      <h4>{title}</h4>
      <ul className="stack-tight">
        {actions.map((action) => {
          const last = action.statuses.at(-1);
          return (
            <li key={action.id}>
              {action.title}{' '}
              <span className="muted">
                {last ? texts.actions.statuses[last.status] : ''} · {plan.joint.proofs(proofs(action.id))}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

const Company = ({ trajectory, participant }: CompanyProps) => {
  const { trajectory: texts } = useTexts();
  const plan = usePlanWords();
  const paths = pathsOf(usePlace());
  const { companyId, name, workFloors, counting } = participant;
  const since = trajectory.companies.find((part) => part.companyId === companyId)?.since;
  const counts = counting.counts[trajectory.countingRule];
  const lacking = requirementsUnder(trajectory.countingRule, counting).filter(({ met }) => !met);
  const concerned = trajectory.actions.filter(({ companyIds }) => companyIds.includes(companyId));
  const proofs = (actionId: string): number =>
    trajectory.evidence.filter((proof) => proof.actionId === actionId && proof.companyId === companyId).length;
  return (
    <li className="joint-company">
      <div>
        <h3>
          <Link to={paths.company(companyId)}>{name}</Link>
        </h3>
        <p className="small muted">
          {workFloors
            .map((floor) => floor.name ?? floor.address.municipality?.name ?? floor.address.postalCode)
            .join(', ')}
          {' · '}
          {since === undefined ? plan.joint.fromStart : plan.joint.since(formatDate(since))}
        </p>
      </div>
      <p>
        <span className={counts ? 'tag tag-good' : 'tag tag-soon'}>{counts ? texts.counts : texts.countsNot}</span>
      </p>
      {lacking.length > 0 ? (
        <p className="small">
          {plan.joint.lacks(lacking.map(({ code }) => texts.counting.requirements[code].not.toLowerCase()).join('; '))}
        </p>
      ) : null}
      {concerned.length === 0 ? <p className="small muted">{plan.joint.noActions}</p> : null}
      <ActionsOf title={plan.joint.shared} actions={concerned.filter(isShared)} proofs={proofs} />
      <ActionsOf title={plan.joint.own} actions={concerned.filter((action) => !isShared(action))} proofs={proofs} />
    </li>
  );
};

/** The companies of a joint trajectory side by side: each with what it does, what is proven there, and what it still lacks. */
export const JointCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { joint } = usePlanWords();
  if (trajectory.participants.length < 2) return null;
  return (
    <Card title={joint.title}>
      <p className="muted">{joint.body}</p>
      <ul className="joint-companies">
        {trajectory.participants.map((participant) => (
          <Company key={participant.companyId} trajectory={trajectory} participant={participant} />
        ))}
      </ul>
    </Card>
  );
};
