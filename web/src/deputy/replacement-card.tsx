import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Replacement } from '../../../shared/deputy/schema.ts';
import { usePlace } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { Load } from '../ui/load.tsx';
import { replacementQuery } from './deputy-api.ts';
import { DeputyDialog } from './deputy-dialog.tsx';
import { usePeriodText } from './period-text.ts';
import { Periods } from './periods.tsx';
import { useDeputyWords } from './words.ts';

type ReplacementCardProps = { readonly person: { readonly id: string; readonly name: string } };

const Duties = ({ duties }: Pick<Replacement, 'duties'>) => {
  const texts = useDeputyWords();
  const textOf = usePeriodText();
  return duties.length === 0 ? null : (
    <div className="stack-tight">
      <h3>{texts.standsInFor}</h3>
      <ul>
        {duties.map((duty) => (
          <li key={`${duty.absent} ${duty.from}`}>{textOf(duty)}</li>
        ))}
      </ul>
    </div>
  );
};

/** Who stands in for somebody while he or she is away, and for whom that person does. */
export const ReplacementCard = ({ person }: ReplacementCardProps) => {
  const texts = useDeputyWords();
  const query = useQuery(replacementQuery(usePlace(), person.id));
  const [naming, setNaming] = useState(false);
  return (
    <Card title={texts.card}>
      <Load query={query}>
        {(replacement) => (
          <div className="stack">
            {replacement.periods.length === 0 ? <p className="muted">{texts.nobody}</p> : null}
            <Periods replacement={replacement} />
            {replacement.mayName ? (
              <div>
                <button type="button" className="button" onClick={() => setNaming(true)}>
                  {texts.name}
                </button>
              </div>
            ) : null}
            <Duties duties={replacement.duties} />
          </div>
        )}
      </Load>
      {naming ? <DeputyDialog person={person} onClose={() => setNaming(false)} /> : null}
    </Card>
  );
};
