import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import { COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { periodOfLine } from '../../../../shared/finance/settlement/period-of-line.ts';
import { companiesThatCount } from '../../../../shared/finance/settlement/realised.ts';
import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import type { Cents } from '../../../../shared/kernel/money.ts';
import type { SettlementTexts } from '../../../../shared/texts/settlement/nl.ts';
import type { FileColumn } from '../../../platform/table-file/content.ts';
import { periodColumn } from './periods.ts';

export type Table<Row> = { readonly rows: readonly Row[]; readonly columns: readonly FileColumn<Row>[] };

const text = (value: string | undefined) => (value === undefined ? undefined : { text: value });
const cents = (value: Cents | undefined) => (value === undefined ? undefined : { cents: value });

type Part = FrozenSettlement['outcome']['parts'][number];

export const partnersTable = ({ outcome }: FrozenSettlement, words: SettlementTexts): Table<Part> => {
  const { labels, funds } = words;
  return {
    rows: outcome.parts,
    columns: [
      { header: labels.partner, width: 32, value: ({ name }) => ({ text: name }) },
      { header: labels.goal, width: 10, value: ({ goal }) => (goal === undefined ? undefined : { number: goal }) },
      { header: labels.realised, width: 12, value: ({ realised }) => ({ number: realised }) },
      { header: labels.accepted, width: 18, value: ({ accepted }) => cents(accepted) },
      { header: funds.esf, width: 18, value: ({ shares }) => cents(shares.esf) },
      { header: funds.focusOnTalent, width: 18, value: ({ shares }) => cents(shares.focusOnTalent) },
      { header: funds.own, width: 18, value: ({ shares }) => cents(shares.own) },
      { header: labels.cut, width: 18, value: ({ cut }) => cents(cut) },
      { header: `${labels.cut} ${funds.esf}`, width: 18, value: ({ cutShares }) => cents(cutShares?.esf) },
      {
        header: `${labels.cut} ${funds.focusOnTalent}`,
        width: 18,
        value: ({ cutShares }) => cents(cutShares?.focusOnTalent),
      },
      { header: labels.due, width: 18, value: ({ due }) => cents(due) },
      { header: labels.ownAfter, width: 18, value: ({ ownAfter }) => cents(ownAfter) },
    ],
  };
};

type Counted = FrozenSettlement['inputs']['counted'][number];

export const companiesTable = (frozen: FrozenSettlement, words: SettlementTexts): Table<Counted> => {
  const { inputs } = frozen;
  const { labels } = words;
  const names = new Map(inputs.members.map(({ id, name }) => [id, name]));
  const by = (company: Counted) => company.by[inputs.rules.countingRule];
  return {
    rows: companiesThatCount(inputs, inputs.rules),
    columns: [
      ...periodColumn<Counted>(frozen, words, (company) => periodOfLine(company, inputs)),
      {
        header: labels.enterpriseNumber,
        width: 16,
        value: ({ enterpriseNumber: number }) => ({ text: formatEnterpriseNumber(number) }),
      },
      { header: labels.company, width: 40, value: ({ name }) => ({ text: name }) },
      {
        header: labels.countsSince,
        width: 14,
        value: (company) => {
          const since = by(company)?.on;
          return since === undefined ? undefined : { date: since };
        },
      },
      {
        header: labels.partner,
        width: 32,
        value: (company) => {
          const memberId = by(company)?.memberId;
          return text(memberId === undefined ? labels.nobody : names.get(memberId));
        },
      },
      { header: labels.trajectory, width: 34, value: (company) => text(by(company)?.trajectoryId) },
    ],
  };
};

type Certified = FrozenSettlement['inputs']['certified'][number];

export const certifiedTable = (
  frozen: FrozenSettlement,
  words: SettlementTexts,
  language: Language,
): Table<Certified> => {
  const { inputs } = frozen;
  const { labels } = words;
  const names = new Map(inputs.members.map(({ id, name }) => [id, name]));
  return {
    rows: inputs.certified,
    columns: [
      ...periodColumn<Certified>(frozen, words, ({ period }) => period),
      { header: labels.report, width: 34, value: ({ report }) => ({ text: report }) },
      { header: labels.year, width: 8, value: ({ year }) => (year === undefined ? undefined : { number: year }) },
      { header: labels.partner, width: 32, value: ({ memberId }) => text(names.get(memberId)) },
      { header: labels.category, width: 24, value: ({ category }) => ({ text: COST_CATEGORIES[category][language] }) },
      { header: labels.amount, width: 18, value: ({ amount }) => cents(amount) },
      {
        header: labels.certifiedOn,
        width: 16,
        value: ({ certifiedOn }) => (certifiedOn === undefined ? undefined : { date: certifiedOn }),
      },
    ],
  };
};

type Paid = FrozenSettlement['inputs']['payments'][number];

export const paymentsTable = (frozen: FrozenSettlement, words: SettlementTexts): Table<Paid> => ({
  rows: frozen.inputs.payments,
  columns: [
    ...periodColumn<Paid>(frozen, words, ({ period }) => period),
    { header: words.labels.on, width: 14, value: ({ on }) => ({ date: on }) },
    { header: words.labels.kind, width: 20, value: ({ kind }) => ({ text: words.payments[kind] }) },
    { header: words.labels.reference, width: 30, value: ({ reference }) => ({ text: reference }) },
    { header: words.labels.amount, width: 18, value: ({ amount }) => cents(amount) },
  ],
});
