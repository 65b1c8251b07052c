import type { SettledPart } from '../../../../shared/finance/settlement/outcome.ts';
import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import { formatCount, formatDate, formatExactPercentage, formatMoney } from '../../../../shared/kernel/format.ts';
import { shareOf } from '../../../../shared/kernel/money.ts';
import { periodsOf } from '../../../../shared/texts/settlement/names.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import { DerivationTree } from './derivation-tree.tsx';
import { PeriodsCard } from './periods-card.tsx';
import { useSettlementTexts, useSettlementWords } from './words.ts';

type Shown = { readonly frozen: FrozenSettlement };

const ResultCard = ({ frozen: { inputs, outcome } }: Shown) => {
  const texts = useSettlementTexts();
  const words = useSettlementWords();
  const { accepted, ownBefore, ownAfter } = outcome;
  const share = (amount: typeof ownBefore) => formatExactPercentage(shareOf(amount, accepted));
  return (
    <Card title={texts.labels.result}>
      <div className="stack">
        <Facts
          items={[
            [texts.figures.realised.name, `${formatCount(outcome.realised)} / ${formatCount(inputs.target.companies)}`],
            [texts.figures.cut.name, formatMoney(outcome.cut)],
            [texts.figures.toPay.name, formatMoney(outcome.toPay)],
            [texts.figures.recovery.name, formatMoney(outcome.recovery)],
            [words.ownShare, words.ownShareFrom(share(ownBefore), share(ownAfter))],
          ]}
        />
        {inputs.periods ? <p>{texts.wholeProgramme(periodsOf(inputs, texts))}</p> : null}
        <p className="small muted">
          {texts.baseIs(texts.bases[inputs.rules.settlementBase])}{' '}
          {texts.countedAs(texts.variants[inputs.rules.countingRule])} {texts.rulesVersion(inputs.rules.version)}{' '}
          {texts.asOf(formatDate(inputs.on))}
        </p>
      </div>
    </Card>
  );
};

const FUNDS = ['esf', 'focusOnTalent'] as const;

const FundersCard = ({ frozen: { outcome } }: Shown) => {
  const texts = useSettlementTexts();
  const columns: Column<(typeof FUNDS)[number]>[] = [
    { key: 'fund', header: texts.labels.fund, cell: (fund) => texts.funds[fund] },
    {
      key: 'public',
      header: texts.figures.publicPart.name,
      cell: (fund) => formatMoney(outcome.publicShares[fund]),
      numeric: true,
    },
    { key: 'cut', header: texts.labels.cut, cell: (fund) => formatMoney(outcome.cutShares[fund]), numeric: true },
    {
      key: 'toPay',
      header: texts.figures.toPay.name,
      cell: (fund) => formatMoney(outcome.toPayShares[fund]),
      numeric: true,
    },
    {
      key: 'recovery',
      header: texts.figures.recovery.name,
      cell: (fund) => formatMoney(outcome.recoveryShares[fund]),
      numeric: true,
    },
  ];
  return (
    <Card title={texts.sections.funders} flush>
      <DataTable caption={texts.sections.funders} columns={columns} rows={FUNDS} rowKey={(fund) => fund} />
    </Card>
  );
};

const NOT_KNOWN = '–';

const PartnersCard = ({ frozen: { inputs, outcome } }: Shown) => {
  const texts = useSettlementTexts();
  const { labels } = texts;
  const rule = inputs.agreement?.cutRule;
  const amount = (cents: SettledPart['cut']) => (cents === undefined ? NOT_KNOWN : formatMoney(cents));
  const columns: Column<SettledPart>[] = [
    { key: 'partner', header: labels.partner, cell: ({ name }) => name },
    {
      key: 'realised',
      header: `${labels.realised} / ${labels.goal}`,
      cell: ({ realised, goal }) => `${formatCount(realised)} / ${goal === undefined ? NOT_KNOWN : formatCount(goal)}`,
      numeric: true,
    },
    { key: 'accepted', header: labels.accepted, cell: ({ accepted }) => formatMoney(accepted), numeric: true },
    { key: 'cut', header: labels.cut, cell: ({ cut }) => amount(cut), numeric: true },
    { key: 'due', header: labels.due, cell: ({ due }) => amount(due), numeric: true },
    { key: 'ownAfter', header: labels.ownAfter, cell: ({ ownAfter }) => amount(ownAfter), numeric: true },
    {
      key: 'ownShare',
      header: labels.ownShare,
      cell: ({ accepted, ownAfter }) =>
        ownAfter === undefined ? NOT_KNOWN : formatExactPercentage(shareOf(ownAfter, accepted)),
      numeric: true,
    },
  ];
  return (
    <Card title={texts.sections.partners} flush>
      <p className="card-body muted">
        {outcome.undivided
          ? texts.undivided[outcome.undivided]
          : inputs.agreement && rule
            ? texts.agreement(inputs.agreement.number, texts.cutRules[rule.kind])
            : null}{' '}
        {outcome.bySubcontractors > 0 ? texts.bySubcontractors(formatCount(outcome.bySubcontractors)) : null}{' '}
        {outcome.withoutMember > 0 ? texts.withoutMember(formatCount(outcome.withoutMember)) : null}
      </p>
      <DataTable
        caption={texts.sections.partners}
        columns={columns}
        rows={outcome.parts}
        rowKey={({ memberId }) => memberId}
      />
    </Card>
  );
};

/** What a settlement comes to, how that arises, and what it is for each fund and each partner. */
export const OutcomeView = ({ frozen }: Shown) => {
  const texts = useSettlementTexts();
  return (
    <>
      <ResultCard frozen={frozen} />
      <Card title={texts.sections.steps} flush>
        <DerivationTree frozen={frozen} />
      </Card>
      {frozen.outcome.periods ? <PeriodsCard periods={frozen.outcome.periods} /> : null}
      <FundersCard frozen={frozen} />
      <PartnersCard frozen={frozen} />
    </>
  );
};
