import { useTexts } from '../../i18n/language-context.ts';
import { EmptyState } from '../../ui/states.tsx';

/** An address with an id of nobody here. */
export const NoSuchMember = () => {
  const { general } = useTexts();
  return <EmptyState title={general.pages.notFound}>{general.pages.notFoundBody}</EmptyState>;
};
