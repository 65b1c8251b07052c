import { useTexts } from '../i18n/language-context.ts';

/** Nobody changed this open trajectory for a while. */
export const StaleTag = ({ stale }: { stale: boolean }) => {
  const { overview } = useTexts();
  return stale ? <span className="tag tag-soon">{overview.stale}</span> : null;
};
