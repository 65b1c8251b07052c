import { derivationOf } from '../../../../shared/finance/settlement/derivation.ts';
import type { Derived, Evidence } from '../../../../shared/finance/settlement/derived.ts';
import { periodOfLine } from '../../../../shared/finance/settlement/period-of-line.ts';
import { companiesThatCount } from '../../../../shared/finance/settlement/realised.ts';
import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import { formatCount, formatMoney } from '../../../../shared/kernel/format.ts';
import { nameOfDerived } from '../../../../shared/texts/settlement/names.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import { CertifiedLines, CompanyLines, PaymentLines } from './evidence-lines.tsx';
import { useSettlementTexts, useSettlementWords } from './words.ts';

type NodeProps = { readonly derived: Derived; readonly frozen: FrozenSettlement };

type EvidenceProps = Pick<NodeProps, 'frozen'> & {
  readonly evidence: Evidence;
  /** Only what is of this period, where the figure is of one of several. */
  readonly period: number | undefined;
};

const EvidenceOf = ({ evidence, frozen, period }: EvidenceProps) => {
  const { inputs } = frozen;
  const isOf = (one: number): boolean => period === undefined || one === period;
  const words = useSettlementWords();
  const place = usePlace();
  switch (evidence.kind) {
    case 'certified':
      return (
        <CertifiedLines
          amounts={inputs.certified.filter(({ memberId }) => memberId === evidence.memberId)}
          perPeriod={inputs.periods !== undefined}
        />
      );
    case 'payments':
      return <PaymentLines payments={inputs.payments.filter((payment) => isOf(payment.period))} />;
    case 'companies':
      return (
        <CompanyLines
          frozen={frozen}
          companies={companiesThatCount(inputs, inputs.rules).filter((company) => isOf(periodOfLine(company, inputs)))}
        />
      );
    case 'target':
      return (
        <p>
          <Link to={pathsOf(place).targets}>{words.openTarget}</Link>
        </p>
      );
  }
};

/** One figure: what it is, its rule, and a click further what it was made of. */
const Node = ({ derived, frozen }: NodeProps) => {
  const texts = useSettlementTexts();
  const { value, from, evidence, period } = derived;
  return (
    <details className="amount">
      <summary>
        <span className="amount-name">{nameOfDerived(derived, texts)}</span>
        <strong className="amount-figure">
          {'cents' in value ? formatMoney(value.cents) : formatCount(value.count)}
        </strong>
      </summary>
      <div className="amount-body">
        <p className="muted">{texts.figures[derived.figure].rule}</p>
        {evidence ? <EvidenceOf evidence={evidence} frozen={frozen} period={period} /> : null}
        {from.map((part) => (
          <Node
            key={`${part.figure} ${part.member ?? part.measure ?? ''} ${part.period ?? ''}`}
            derived={part}
            frozen={frozen}
          />
        ))}
      </div>
    </details>
  );
};

/** How the amounts at the end arose: every figure opens what it was made of, down to amounts, payments and companies. */
export const DerivationTree = ({ frozen }: { frozen: FrozenSettlement }) => {
  const [toPay, recovery] = derivationOf(frozen.outcome, frozen.inputs);
  return (
    <>
      <Node derived={toPay} frozen={frozen} />
      <Node derived={recovery} frozen={frozen} />
    </>
  );
};
