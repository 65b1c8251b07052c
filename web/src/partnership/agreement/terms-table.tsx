import { formatCount, formatMoney, formatPercentage } from '../../../../shared/kernel/format.ts';
import { addCents } from '../../../../shared/kernel/money.ts';
import type { AgreementView } from '../../../../shared/partnership/agreement/requests.ts';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { useMemberNames } from '../member-names.ts';
import { useAgreementWords } from './words.ts';

const WHOLE = 10_000;

const sumOf = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce((sum: number, amount) => sum + (amount ?? 0), 0);

/** What each partner takes on, and what all of them do together. */
export const TermsTable = ({ agreement }: { agreement: AgreementView }) => {
  const words = useAgreementWords();
  const nameOf = useMemberNames();
  const { members, cutRule, signers } = agreement;
  const fixed = cutRule?.kind === 'fixedPercentages' ? cutRule.parts : undefined;
  const ids = [...new Set([...signers, ...members.map(({ memberId }) => memberId)])];
  const rows = ids.map((id) => ({
    id,
    part: members.find(({ memberId }) => memberId === id),
    share: fixed?.find(({ memberId }) => memberId === id)?.hundredths,
  }));
  const open = <span className="muted">{words.notAgreed}</span>;
  return (
    <TableScroll label={words.terms}>
      <table>
        <caption className="visually-hidden">{words.terms}</caption>
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            <th scope="col" className="numeric">
              {words.companies}
            </th>
            <th scope="col" className="numeric">
              {words.budget}
            </th>
            {fixed ? (
              <th scope="col" className="numeric">
                {words.share}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, part, share }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td className="numeric">{part?.companies === undefined ? open : formatCount(part.companies)}</td>
              <td className="numeric">{part?.budget === undefined ? open : formatMoney(part.budget)}</td>
              {fixed ? (
                <td className="numeric">{share === undefined ? open : formatPercentage(share / WHOLE)}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="numeric">{formatCount(sumOf(members.map(({ companies }) => companies)))}</td>
            <td className="numeric">{formatMoney(addCents(...members.flatMap(({ budget }) => budget ?? [])))}</td>
            {fixed ? (
              <td className="numeric">{formatPercentage(sumOf(fixed.map((one) => one.hundredths)) / WHOLE)}</td>
            ) : null}
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  );
};
