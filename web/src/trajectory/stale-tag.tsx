import { useOverviewWords } from './overview-words.ts';

/** Nobody changed this open trajectory for a while. */
export const StaleTag = ({ stale }: { stale: boolean }) => {
  const overview = useOverviewWords();
  return stale ? <span className="tag tag-soon">{overview.stale}</span> : null;
};
