import { COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { periodOfLine } from '../../../../shared/finance/settlement/period-of-line.ts';
import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import { formatDate, formatMoney } from '../../../../shared/kernel/format.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Link } from '../../ui/link.tsx';
import { useSettlementTexts } from './words.ts';

type Certified = FrozenSettlement['inputs']['certified'][number];
type Paid = FrozenSettlement['inputs']['payments'][number];
type Company = FrozenSettlement['inputs']['counted'][number];

type CertifiedProps = {
  readonly amounts: readonly Certified[];
  /** Whether they are of several periods: then each says of which. */
  readonly perPeriod: boolean;
};

export const CertifiedLines = ({ amounts, perPeriod }: CertifiedProps) => {
  const { labels, sections } = useSettlementTexts();
  const { language } = useLanguage();
  const period: Column<Certified> = { key: 'period', header: labels.period, cell: (amount) => amount.period };
  const columns: Column<Certified>[] = [
    ...(perPeriod ? [period] : []),
    { key: 'report', header: labels.report, cell: ({ report }) => report },
    { key: 'category', header: labels.category, cell: ({ category }) => COST_CATEGORIES[category][language] },
    { key: 'amount', header: labels.amount, cell: ({ amount }) => formatMoney(amount), numeric: true },
  ];
  return <DataTable caption={sections.certified} columns={columns} rows={amounts} rowKey={({ id }) => id} />;
};

export const PaymentLines = ({ payments }: { payments: readonly Paid[] }) => {
  const texts = useSettlementTexts();
  const columns: Column<Paid>[] = [
    { key: 'on', header: texts.labels.on, cell: ({ on }) => formatDate(on) },
    { key: 'kind', header: texts.labels.kind, cell: ({ kind }) => texts.payments[kind] },
    { key: 'reference', header: texts.labels.reference, cell: ({ reference }) => reference },
    { key: 'amount', header: texts.labels.amount, cell: ({ amount }) => formatMoney(amount), numeric: true },
  ];
  return payments.length === 0 ? (
    <p>{texts.labels.none}</p>
  ) : (
    <DataTable caption={texts.sections.payments} columns={columns} rows={payments} rowKey={({ id }) => id} />
  );
};

export const CompanyLines = ({ frozen, companies }: { frozen: FrozenSettlement; companies: readonly Company[] }) => {
  const { labels, sections } = useSettlementTexts();
  const paths = pathsOf(usePlace());
  const { members, rules } = frozen.inputs;
  const by = (company: Company) => company.by[rules.countingRule];
  const period: Column<Company> = {
    key: 'period',
    header: labels.period,
    cell: (company) => periodOfLine(company, frozen.inputs),
  };
  const columns: Column<Company>[] = [
    ...(frozen.inputs.periods ? [period] : []),
    {
      key: 'company',
      header: labels.company,
      cell: ({ companyId, name }) => <Link to={paths.company(companyId)}>{name}</Link>,
    },
    {
      key: 'since',
      header: labels.countsSince,
      cell: (company) => {
        const counted = by(company);
        return counted ? <Link to={paths.trajectory(counted.trajectoryId)}>{formatDate(counted.on)}</Link> : null;
      },
    },
    {
      key: 'partner',
      header: labels.partner,
      cell: (company) => members.find(({ id }) => id === by(company)?.memberId)?.name ?? labels.nobody,
    },
  ];
  return (
    <DataTable
      caption={sections.companies}
      columns={columns}
      rows={companies}
      rowKey={(company) => `${company.companyId} ${periodOfLine(company, frozen.inputs)}`}
    />
  );
};
