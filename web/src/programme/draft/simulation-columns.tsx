import type { ReactNode } from 'react';
import { formatCount, formatExactPercentage, formatMoneyInEuros } from '../../../../shared/kernel/format.ts';
import type { FiguresUnder, SimulatedPartnership } from '../../../../shared/programme/simulation-schema.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Band } from '../../ui/band.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { useRulesDraftWords } from './words.ts';

type Of = (figures: FiguresUnder) => string;

/** One figure: once when it stays, as from and to when it does not. */
const useBeside = () => {
  const { simulation } = useRulesDraftWords();
  return (of: Of) =>
    ({ present, draft }: SimulatedPartnership): ReactNode => {
      const [before, after] = [of(present), of(draft)];
      return before === after ? after : <strong>{simulation.fromTo(before, after)}</strong>;
    };
};

/** A cut with what it is made of, under each of both when they differ. */
const Cut = ({ row, of }: { row: SimulatedPartnership; of: 'cutToday' | 'cutForecast' }) => {
  const { simulation } = useRulesDraftWords();
  const { general } = useTexts();
  const beside = useBeside();
  const cut = row.draft[of];
  return (
    <>
      {beside((figures) => {
        const found = figures[of];
        return found ? formatMoneyInEuros(found.cut) : general.noData;
      })(row)}
      {cut ? (
        <span className="small muted block">
          {simulation.base(`${cut.percent}%`, formatMoneyInEuros(cut.base))}
          {cut.baseIsProvisional ? ` (${simulation.provisional})` : ''}
          <br />
          {simulation.split(formatMoneyInEuros(cut.split.esf), formatMoneyInEuros(cut.split.focusOnTalent))}
        </span>
      ) : null}
    </>
  );
};

/** What is shown of each partnership. */
export const useSimulationColumns = (): Column<SimulatedPartnership>[] => {
  const { simulation: words } = useRulesDraftWords();
  const { general } = useTexts();
  const beside = useBeside();
  const count = (of: (figures: FiguresUnder) => number | undefined) =>
    beside((figures) => {
      const found = of(figures);
      return found === undefined ? general.noData : formatCount(found);
    });
  const share = (found: number | undefined): string =>
    found === undefined ? general.noData : formatExactPercentage(found);
  return [
    { key: 'partnership', header: words.partnership, cell: ({ partnershipId }) => partnershipId },
    { key: 'realised', header: words.realised, cell: count(({ realised }) => realised), numeric: true },
    { key: 'with', header: words.withPublic, cell: count((figures) => figures.withPublicBodies), numeric: true },
    {
      key: 'without',
      header: words.withoutPublic,
      cell: count((figures) => figures.withoutPublicBodies),
      numeric: true,
    },
    {
      key: 'expected',
      header: words.expected,
      cell: (row) => <Band band={row.draft.progressBand}>{beside(({ progress }) => share(progress))(row)}</Band>,
    },
    {
      key: 'warning',
      header: words.warning,
      cell: beside(({ earlyWarning }) => (earlyWarning ? general.yes : general.no)),
    },
    { key: 'forecast', header: words.forecast, cell: count(({ forecast }) => forecast), numeric: true },
    {
      key: 'sme',
      header: words.sme,
      cell: (row) => <Band band={row.draft.smeBand}>{share(row.draft.smeShare)}</Band>,
    },
    { key: 'cutToday', header: words.cutToday, cell: (row) => <Cut row={row} of="cutToday" /> },
    { key: 'cutForecast', header: words.cutForecast, cell: (row) => <Cut row={row} of="cutForecast" /> },
  ];
};
