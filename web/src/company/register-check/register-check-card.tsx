import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegisterCheckView, ShownDifference } from '../../../../shared/company/register-check/schema.ts';
import type { CompanyView } from '../../../../shared/company/schema.ts';
import { formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { DifferenceFacts } from './difference-facts.tsx';
import { registerCheckQuery } from './register-check-api.ts';
import { DismissDialog, TakeOverDialog } from './register-check-dialogs.tsx';
import { useRegisterCheckWords } from './words.ts';

type Asking = { readonly what: 'takeOver' | 'dismiss'; readonly shown: ShownDifference };
type ListProps = { readonly company: CompanyView; readonly check: RegisterCheckView };

const Open = ({ company, check, open }: ListProps & { readonly open: readonly ShownDifference[] }) => {
  const words = useRegisterCheckWords();
  const mayChange = useMay('company:write') && company.status === 'active';
  const [asking, setAsking] = useState<Asking>();
  const close = (): void => setAsking(undefined);
  const button = (what: Asking['what'], shown: ShownDifference) => (
    <button
      type="button"
      className="button"
      aria-label={`${words[what]}: ${words.kinds[shown.difference.kind]}`}
      onClick={() => setAsking({ what, shown })}
    >
      {words[what]}
    </button>
  );
  return (
    <>
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
      {asking?.what === 'takeOver' ? (
        <TakeOverDialog company={company} check={check} shown={asking.shown} onClose={close} />
      ) : null}
      {asking?.what === 'dismiss' ? (
        <DismissDialog company={company} check={check} shown={asking.shown} onClose={close} />
      ) : null}
    </>
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

/** What the register says now against what stands here; nothing where they agree. */
export const RegisterCheckCard = ({ company }: { company: CompanyView }) => {
  const words = useRegisterCheckWords();
  const { data: check } = useQuery(registerCheckQuery(usePlace(), company.id));
  if (!check || check.differences.length === 0) return null;
  const open = check.differences.filter(({ dismissed }) => !dismissed);
  const dismissed = check.differences.filter((shown) => shown.dismissed);
  return (
    <Card title={words.title} flush>
      {check.asOf && open.length > 0 ? (
        <p className="card-body prose">{words.explain(formatDate(check.asOf))}</p>
      ) : null}
      {open.length > 0 ? <Open company={company} check={check} open={open} /> : null}
      {dismissed.length > 0 ? <Dismissed company={company} differences={dismissed} /> : null}
    </Card>
  );
};
