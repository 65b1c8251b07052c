import { useMutation } from '@tanstack/react-query';
import type { Grouping } from '../../../../shared/finance/budget/roll-up.ts';
import type { LivingTable } from '../../../../shared/finance/budget/schema.ts';
import { downloadOf } from '../../app/download.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { OnceExtended } from '../../partnership/closing/once-extended.tsx';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { Link } from '../../ui/link.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useBudgetWords } from '../words.ts';
import { livingTableDocument, livingTableFile } from './budget-api.ts';

/** What one can do with the living table: take it away, or go to what it is made of. */
export const BudgetActions = ({ table, by }: { table: LivingTable; by: Grouping }) => {
  const words = useBudgetWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const { language } = useLanguage();
  const search = { period: String(table.period) };
  const choice = { period: table.period, by, language };
  const [maySet, mayPropose] = [useMay('target:write'), useMay('amendment:propose')];
  const isSet = table.budgetVersion !== undefined;
  const taking = useMutation({ mutationFn: async () => downloadOf(await livingTableDocument(place, choice)) });
  const parts = [
    [paths.certifiedAmounts, words.certified.page],
    [paths.payments, words.payments.page],
    [paths.ownContributions, words.own.page],
  ] as const;
  return (
    <>
      {(isSet ? mayPropose : maySet) ? (
        <OnceExtended period={table.period}>
          <Link
            className={isSet ? 'button' : 'button button-primary'}
            to={isSet ? paths.amendBudget : paths.setBudget}
            search={search}
          >
            {isSet ? words.amend : words.set}
          </Link>
        </OnceExtended>
      ) : null}
      {parts.map(([to, name]) => (
        <Link key={to} className="button" to={to} search={search}>
          {name}
        </Link>
      ))}
      <button type="button" className="button" aria-busy={taking.isPending} onClick={() => taking.mutate()}>
        {words.pdf}
      </button>
      <ExportMenu fetchFile={(format) => livingTableFile(place, choice, format)} />
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </>
  );
};
