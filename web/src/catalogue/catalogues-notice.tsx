import { useQuery } from '@tanstack/react-query';
import { useOnline } from '../app/connection.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { cataloguesQuery } from './catalogue-api.ts';
import { useCatalogueWords } from './words.ts';

/** Says on every screen that what there is to choose could not be fetched: a list without choices would say that there is nothing. */
export const CataloguesNotice = () => {
  const texts = useCatalogueWords();
  const { general } = useTexts();
  // Whether lists are needed is for the screens to say: this only looks at what became of it.
  const { data, errorUpdateCount, isFetching, refetch } = useQuery({ ...cataloguesQuery(usePlace()), enabled: false });
  // Without network another notice says why.
  const isMissing = useOnline() && !data && errorUpdateCount > 0;
  return (
    <div role="status">
      {isMissing ? (
        <p className="notice notice-place notice-warning">
          <span>{texts.missing}</span>
          <button type="button" className="button-link" aria-busy={isFetching} onClick={() => void refetch()}>
            {general.tryAgain}
          </button>
        </p>
      ) : null}
    </div>
  );
};
