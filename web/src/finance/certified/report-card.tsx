import { useState } from 'react';
import { type CertifiedAmount, COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { formatDate, formatDayOf, formatMoney } from '../../../../shared/kernel/format.ts';
import { addCents } from '../../../../shared/kernel/money.ts';
import { useMay } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useMemberNames } from '../member-names.ts';
import { useBudgetTexts, useBudgetWords } from '../words.ts';
import { CorrectDialog } from './correct-dialog.tsx';

/** How an amount came here: entered by the agency, or taken over from files of before; of a correction why. */
const Origin = ({ amount }: { amount: CertifiedAmount }) => {
  const words = useBudgetWords().certified;
  const { takenOver, recordedAt, reason } = amount;
  return (
    <>
      {takenOver ? words.takenOver(takenOver.reference) : null}
      {recordedAt ? words.byHand(formatDayOf(recordedAt)) : null}
      {reason ? <span className="small muted"> · {words.because(reason)}</span> : null}
    </>
  );
};

/** What was certified of one report, line by line. Who may record corrects a line by another one. */
export const ReportCard = ({ report, amounts }: { report: string; amounts: readonly CertifiedAmount[] }) => {
  const texts = useBudgetTexts();
  const words = useBudgetWords().certified;
  const { language } = useLanguage();
  const { nameOf } = useMemberNames();
  const mayRecord = useMay('finance:record');
  const [correcting, setCorrecting] = useState<CertifiedAmount>();
  const columns: Column<CertifiedAmount>[] = [
    { key: 'member', header: texts.member, cell: ({ memberId }) => nameOf(memberId) },
    { key: 'year', header: texts.year, cell: ({ year }) => year ?? texts.yearUnknown },
    { key: 'category', header: texts.category, cell: ({ category }) => COST_CATEGORIES[category][language] },
    {
      key: 'on',
      header: words.certifiedOn,
      cell: ({ certifiedOn }) => (certifiedOn ? formatDate(certifiedOn) : null),
      wideOnly: true,
    },
    { key: 'origin', header: words.origin, cell: (amount) => <Origin amount={amount} /> },
    { key: 'amount', header: words.amount, cell: ({ amount }) => formatMoney(amount), numeric: true },
    ...(mayRecord
      ? [
          {
            key: 'correct',
            header: words.correct,
            cell: (amount: CertifiedAmount) =>
              amount.amount > 0 ? (
                <button type="button" className="button-link" onClick={() => setCorrecting(amount)}>
                  {words.correct}
                </button>
              ) : null,
          },
        ]
      : []),
  ];
  const total = `${texts.total}: ${formatMoney(addCents(...amounts.map(({ amount }) => amount)))}`;
  return (
    <Card title={report} aside={<strong>{total}</strong>} flush>
      <DataTable caption={report} columns={columns} rows={amounts} rowKey={({ id }) => id} />
      {correcting ? <CorrectDialog amount={correcting} onClose={() => setCorrecting(undefined)} /> : null}
    </Card>
  );
};
