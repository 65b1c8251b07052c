import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { whyNotExtended } from '../../../../shared/partnership/closing/extended.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import { endQuery } from './closing-api.ts';
import { useClosingWords } from './words.ts';

/** What sets something of a period; before the partnership is extended into it, for what it waits. */
export const OnceExtended = ({ period, children }: { period: number; children: ReactNode }) => {
  const { waits } = useClosingWords();
  const place = usePlace();
  const { data } = useQuery({ ...endQuery(place), enabled: period > 1 });
  // As long as it is not known nothing is offered that would be refused.
  if (period > 1 && !data) return null;
  const why = whyNotExtended(period, data?.next && { decision: data.next });
  if (!why) return children;
  return (
    <p className="small muted">
      {waits[why]} {why === 'extensionFirst' ? <Link to={pathsOf(place).closing}>{waits.link}</Link> : null}
    </p>
  );
};
