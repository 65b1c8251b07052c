import { formatDate } from '../../../shared/kernel/format.ts';
import { isShared } from '../../../shared/trajectory/plan/split.ts';
import type { Action } from '../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { isInPlace } from './action-state.ts';
import { type Asking, useAsk } from './asking.ts';
import { EvidenceList } from './evidence-list.tsx';
import { ActionPlan } from './plan/action-plan.tsx';
import { Causes } from './plan/causes.tsx';
import { usePlanWords } from './plan/words.ts';

const ActionTags = ({ action, proven }: { action: Action; proven: boolean }) => {
  const { actions, evidence } = useTexts().trajectory;
  const last = action.statuses.at(-1);
  if (!last) return null;
  const inPlace = isInPlace(action);
  return (
    <div className="row">
      <span className={inPlace ? 'tag tag-good' : 'tag'}>
        {actions.statuses[last.status]} {inPlace ? formatDate(last.on) : ''}
      </span>
      {inPlace && action.structural && !proven ? <span className="tag tag-late">{evidence.missing}</span> : null}
      {!inPlace && action.plannedFor ? (
        <span className="small muted">{actions.due(formatDate(action.plannedFor))}</span>
      ) : null}
    </div>
  );
};

const ActionItem = ({
  trajectory,
  action,
  mayWrite,
}: {
  trajectory: TrajectoryView;
  action: Action;
  mayWrite: boolean;
}) => {
  const { trajectory: texts, general } = useTexts();
  const plan = usePlanWords();
  const ask = useAsk();
  const evidence = trajectory.evidence.filter(({ actionId }) => actionId === action.id);
  const nature = [
    texts.actions.levels[action.level],
    action.structural ? texts.actions.structuralYes : texts.actions.structuralNo,
    action.resultDimension && texts.form.resultHints[action.resultDimension].split(':')[0],
  ];
  const button = (asking: Asking, label: string) => (
    <button type="button" className="button-link" aria-label={`${label}: ${action.title}`} onClick={() => ask(asking)}>
      {label}
    </button>
  );
  return (
    <li className="action">
      <div className="action-head">
        <div>
          <h3>{action.title}</h3>
          <p className="small muted">{nature.filter(Boolean).join(' · ')}</p>
          <ActionPlan trajectory={trajectory} action={action} />
        </div>
        <ActionTags action={action} proven={evidence.length > 0} />
      </div>
      <EvidenceList trajectory={trajectory} evidence={evidence} mayWrite={mayWrite} />
      {mayWrite ? (
        <div className="action-links">
          {button({ what: 'status', action }, texts.actions.setStatus)}
          {button({ what: 'evidence', actions: [action] }, texts.evidence.add)}
          {button({ what: 'changeAction', action }, general.change)}
          {isShared(action) ? button({ what: 'split', action }, plan.split.open) : null}
        </div>
      ) : null}
    </li>
  );
};

/** What changes at the companies: planned, carried out, proven. */
export const ActionsCard = ({ trajectory, mayWrite }: { trajectory: TrajectoryView; mayWrite: boolean }) => {
  const { actions } = useTexts().trajectory;
  const ask = useAsk();
  const add = (
    <button type="button" className="button" onClick={() => ask({ what: 'addAction' })}>
      <Icon name="plus" />
      {actions.add}
    </button>
  );
  return (
    <Card title={trajectory.actions.length === 0 ? actions.none : actions.title} aside={mayWrite ? add : null}>
      {trajectory.actions.length === 0 ? (
        <p className="muted prose">{actions.noneBody}</p>
      ) : (
        <ul className="actions">
          {trajectory.actions.map((action) => (
            <ActionItem key={action.id} trajectory={trajectory} action={action} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      <Causes trajectory={trajectory} mayWrite={mayWrite} />
    </Card>
  );
};
