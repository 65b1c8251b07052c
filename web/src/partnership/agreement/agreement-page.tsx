import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../../../../shared/kernel/format.ts';
import { agreementOn } from '../../../../shared/partnership/agreement/in-force.ts';
import type { Agreements, AgreementView } from '../../../../shared/partnership/agreement/requests.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { HistoryCard } from '../../audit/history-card.tsx';
import { useTexts } from '../../i18n/language-context.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { OnceExtended } from '../closing/once-extended.tsx';
import { agreementsQuery } from './agreement-api.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { VersionCard } from './version-card.tsx';
import { type AgreementWords, useAgreementWords } from './words.ts';

const PERIODS = [1, 2] as const;

/** What there is to know first: what waits for a signature, what is open, or that all is well. */
const titleOf = (words: AgreementWords, { agreements }: Agreements): string => {
  const waiting = agreements.find(({ state }) => state === 'proposed');
  if (waiting) return words.waits(waiting.signers.length - waiting.signatures.length);
  const inForce = agreements.findLast(({ state }) => state === 'inForce');
  if (!inForce) return words.none;
  const number = String(inForce.number);
  return inForce.open.length > 0 ? words.leavesOpen(number) : words.inForce(number, formatDate(inForce.validFrom));
};

/** Begins the first version of a period, or the one after what is in force. */
const Begin = ({ period, versions }: { period: number; versions: readonly AgreementView[] }) => {
  const words = useAgreementWords();
  const { partnership } = useTexts();
  const [writing, setWriting] = useState(false);
  const last = versions.at(-1);
  if (!useMay('agreement:write') || (last && last.state !== 'inForce')) return null;
  const label = last ? words.amend : words.begin;
  return (
    <OnceExtended period={period}>
      <p className="row">
        <button
          type="button"
          className="button"
          aria-label={`${label}: ${partnership.period(period)}`}
          onClick={() => setWriting(true)}
        >
          {label}
        </button>
      </p>
      {writing ? (
        <AgreementDialog
          period={period}
          number={versions.length + 1}
          draft={undefined}
          former={last}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </OnceExtended>
  );
};

const PeriodAgreements = ({ period, agreements, signsFor }: Agreements & { period: number }) => {
  const words = useAgreementWords();
  const { partnership } = useTexts();
  const versions = agreements.filter((one) => one.period === period);
  const holding = agreementOn(versions, today());
  const later = versions.filter(({ number }) => number > (holding?.number ?? 0)).reverse();
  const earlier = versions.filter(({ number }) => number < (holding?.number ?? 0)).reverse();
  const current = versions.find(({ number }) => number === holding?.number);
  const card = (agreement: AgreementView) => (
    <VersionCard key={agreement.number} agreement={agreement} signsFor={signsFor} />
  );
  return (
    <section className="stack" aria-label={partnership.period(period)}>
      <h2>{partnership.period(period)}</h2>
      {versions.length === 0 ? <EmptyState title={words.none}>{words.noneBody}</EmptyState> : null}
      <Begin period={period} versions={versions} />
      {later.map(card)}
      {current ? card(current) : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{words.earlier}</summary>
          <div className="stack">{earlier.map(card)}</div>
        </details>
      ) : null}
      {versions.at(-1) ? <HistoryCard kind="agreement" id={`${period}-${versions.length}`} /> : null}
    </section>
  );
};

/** What the partners agreed on among themselves, in all its versions. */
export const AgreementPage = () => {
  const words = useAgreementWords();
  const place = usePlace();
  const { partnership } = useTexts();
  const query = useQuery({ ...agreementsQuery(place), enabled: useMay('partnership:read') });
  return (
    <Guarded permission="partnership:read">
      <Page
        title={query.data ? titleOf(words, query.data) : words.page}
        above={<Link to={pathsOf(place).targets}>{partnership.page}</Link>}
      >
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>
          {(loaded) => PERIODS.map((period) => <PeriodAgreements key={period} period={period} {...loaded} />)}
        </Load>
      </Page>
    </Guarded>
  );
};
