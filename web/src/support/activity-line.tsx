import type { ReactNode } from 'react';
import type { SupportActivity, SupportLog } from '../../../shared/support/schema.ts';
import { useSupportWords } from './words.ts';

/** What was done, with whom and how long, in one line, with the rest under it. */
export const ActivityLine = ({
  activity,
  lead,
  aside,
  children,
}: {
  readonly activity: SupportActivity | SupportLog;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}) => {
  const support = useSupportWords();
  const audiences = activity.audiences.map((audience) => support.audiences[audience]).join(', ');
  return (
    <li>
      <div>
        <div>
          {lead} <strong>{support.kinds[activity.kind]}</strong> · {support.hours(activity.minutes)}
        </div>
        <div className="small muted">
          {support.forms[activity.form]} · {audiences}
        </div>
        {activity.note ? <div className="small prose">{activity.note}</div> : null}
        {children}
      </div>
      {aside}
    </li>
  );
};
