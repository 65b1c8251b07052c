import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { MINIMUM_START, typedStart } from '../../../../shared/company/look-up/name-starts.ts';
import type { LookUpHit } from '../../../../shared/company/look-up/schema.ts';
import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import { usePlace } from '../../app/place.ts';
import { TextField } from '../../ui/form/field.tsx';
import { hitsQuery } from './look-up-api.ts';
import { useLookUpWords } from './words.ts';

const TYPING_PAUSE_MILLISECONDS = 300;
/** As many as the API gives at once: there may be more. */
const MAXIMUM_HITS = 20;

type HitsProps = { readonly hits: readonly LookUpHit[]; readonly onChoose: (hit: LookUpHit) => void };

const Hits = ({ hits, onChoose }: HitsProps) => {
  const lookUp = useLookUpWords();
  return (
    <ul className="stack-tight" aria-label={lookUp.hits}>
      {hits.map((hit) => (
        <li key={hit.number}>
          <button type="button" className="button" onClick={() => onChoose(hit)}>
            <strong>{hit.name}</strong>
            <span className="muted small">
              {formatEnterpriseNumber(hit.number)}
              {hit.place ? ` · ${hit.place}` : ''}
              {hit.notInExtract ? ` · ${lookUp.stopped}` : ''}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

const useHits = (typed: string) => {
  const place = usePlace();
  const [sought, setSought] = useState('');
  useEffect(() => {
    const later = window.setTimeout(() => setSought(typed.trim()), TYPING_PAUSE_MILLISECONDS);
    return () => window.clearTimeout(later);
  }, [typed]);
  return useQuery({ ...hitsQuery(place, sought), enabled: typedStart(sought).length >= MINIMUM_START });
};

/** One box for a number or the start of a name; what is found is chosen with one tap. */
export const EnterpriseSearch = ({ onChoose }: { onChoose: (number: string) => void }) => {
  const lookUp = useLookUpWords();
  const [typed, setTyped] = useState('');
  const { data, isError } = useHits(typed);
  // What is found for an earlier text stays no longer than the text.
  const hits = typed.trim() === '' ? undefined : data?.hits;
  const told = (): string => {
    if (isError) return lookUp.failed;
    if (!hits) return '';
    if (hits.length === 0) return lookUp.nothing;
    return hits.length >= MAXIMUM_HITS ? lookUp.foundMany(hits.length) : lookUp.found(hits.length);
  };
  return (
    <search className="stack-tight">
      <TextField
        pointer="/lookUp"
        type="search"
        label={lookUp.search}
        hint={lookUp.searchHint}
        value={typed}
        onChange={setTyped}
      />
      <p className="small muted" role="status">
        {told()}
      </p>
      {hits && hits.length > 0 ? (
        <Hits
          hits={hits}
          onChoose={({ number }) => {
            setTyped('');
            onChoose(number);
          }}
        />
      ) : null}
    </search>
  );
};
