import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegisterCheckView, ShownDifference } from '../../../../shared/company/register-check/schema.ts';
import type { CompanyView } from '../../../../shared/company/schema.ts';
import { formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { DifferenceFacts } from './difference-facts.tsx';
import { useDifferenceText } from './difference-text.ts';
import { registerCheckQuery } from './register-check-api.ts';
import { DismissDialog, TakeOverDialog } from './register-check-dialogs.tsx';
import { useRegisterCheckWords } from './words.ts';

type Asking = { readonly what: 'takeOver' | 'dismiss'; readonly shown: ShownDifference };

type OpenProps = {
  readonly company: CompanyView;
  readonly open: readonly ShownDifference[];
  readonly onAsk: (asking: Asking) => void;
};

const Open = ({ company, open, onAsk }: OpenProps) => {
  const words = useRegisterCheckWords();
  const text = useDifferenceText(company);
  const mayChange = useMay('company:write') && company.status === 'active';
  const button = (what: Asking['what'], shown: ShownDifference) => (
    <button
      type="button"
      className="button"
      aria-label={`${words[what]}: ${text(shown.difference).title}`}
      onClick={() => onAsk({ what, shown })}
    >
      {words[what]}
    </button>
  );
  return (
    <ul className="task-list">
      {open.map((shown) => (
        <li key={shown.key} className="task-with-actions">
          <DifferenceFacts company={company} difference={shown.difference} />
          {mayChange ? (
            <div className="row">
              {shown.canBeTaken ? button('takeOver', shown) : null}
              {button('dismiss', shown)}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

const Dismissed = ({ company, differences }: { company: CompanyView; differences: readonly ShownDifference[] }) => {
  const words = useRegisterCheckWords();
  return (
    <details className="card-fold">
      <summary>{words.dismissed(differences.length)}</summary>
      <ul className="task-list">
        {differences.map(({ key, difference, dismissed }) => (
          <li key={key}>
            <div>
              <DifferenceFacts company={company} difference={difference} />
              {dismissed ? (
                <div className="small muted">
                  {words.dismissedBy(formatDayOf(dismissed.at), dismissed.byName)}: {dismissed.reason}
                </div>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
};

type DifferencesProps = {
  readonly company: CompanyView;
  readonly check: RegisterCheckView;
  readonly onAsk: (asking: Asking) => void;
};

const Differences = ({ company, check, onAsk }: DifferencesProps) => {
  const words = useRegisterCheckWords();
  const open = check.differences.filter(({ dismissed }) => !dismissed);
  const dismissed = check.differences.filter((shown) => shown.dismissed);
  return (
    <Card title={words.title} flush>
      {check.asOf && open.length > 0 ? (
        <p className="card-body prose">{words.explain(formatDate(check.asOf))}</p>
      ) : null}
      {open.length > 0 ? <Open company={company} open={open} onAsk={onAsk} /> : null}
      {dismissed.length > 0 ? <Dismissed company={company} differences={dismissed} /> : null}
    </Card>
  );
};

/** What the register says now against what stands here; nothing where they agree. */
export const RegisterCheckCard = ({ company }: { company: CompanyView }) => {
  const query = useQuery(registerCheckQuery(usePlace(), company.id));
  const [asking, setAsking] = useState<Asking>();
  const check = query.data;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!check) return null;
  // A dialog stays when somebody else settled its difference meanwhile: it says so itself.
  const dialog = asking && { company, check, shown: asking.shown, onClose: () => setAsking(undefined) };
  return (
    <>
      {check.differences.length > 0 ? <Differences company={company} check={check} onAsk={setAsking} /> : null}
      {dialog && asking?.what === 'takeOver' ? <TakeOverDialog {...dialog} /> : null}
      {dialog && asking?.what === 'dismiss' ? <DismissDialog {...dialog} /> : null}
    </>
  );
};
