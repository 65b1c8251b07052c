import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../../../shared/kernel/format.ts';
import { dayOfReferral } from '../../../shared/referral/choices.ts';
import type { CompanyReferrals } from '../../../shared/referral/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useNameOn } from '../catalogue/use-catalogue.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { referralsQuery } from './referral-api.ts';
import { ReferralDialog } from './referral-dialog.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import { useReferralWords } from './words.ts';

type Row = CompanyReferrals['referrals'][number];

const useTitleOf = () => {
  const texts = useReferralWords();
  const instrumentOn = useNameOn('instruments');
  const sourceOn = useNameOn('leadSources');
  return ({ content }: Row): string => {
    const day = dayOfReferral(content);
    if (content.direction === 'in') return texts.from(sourceOn(content.source, day));
    return texts.to(content.otherInstrument ?? instrumentOn(content.instrument, day), content.to);
  };
};

const Facts = ({ row: { content, responseDays } }: { row: Row }) => {
  const texts = useReferralWords();
  const day = dayOfReferral(content);
  const preconditionOn = useNameOn('preconditions');
  const precondition =
    content.direction === 'out' && content.precondition !== undefined && preconditionOn(content.precondition, day);
  const outcome = [texts.outcomes[content.outcome], content.outcomeOn && formatDate(content.outcomeOn)];
  const why = [content.refusal && texts.refusals[content.refusal], content.refusalNote];
  const response = responseDays === undefined ? undefined : texts.responseTime(responseDays);
  return (
    <div className="small muted">
      {[formatDate(day), precondition, response, outcome.filter(Boolean).join(' '), ...why].filter(Boolean).join(' · ')}
      {content.direction === 'out' && content.fundedElsewhere ? <div>{texts.neverClaimable}</div> : null}
    </div>
  );
};

const Findings = ({ of: { companyId, findings, referrals } }: { of: CompanyReferrals }) => {
  const texts = useReferralWords();
  const paths = pathsOf(usePlace());
  const titleOf = useTitleOf();
  return findings.map(({ referralId, actionId, actionTitle, trajectoryId, trajectoryTitle }) => {
    const referral = referrals.find(({ id }) => id === referralId);
    return (
      <div key={`${referralId}${actionId}`} className="notice notice-warning">
        <span>
          {texts.finding} <Link to={paths.trajectory(trajectoryId)}>{`${actionTitle} (${trajectoryTitle})`}</Link>{' '}
          <Link to={paths.company(companyId)}>{referral ? titleOf(referral) : texts.title}</Link>
        </span>
      </div>
    );
  });
};

type Asking = { readonly what: 'change' | 'remove'; readonly row: Row };

const Rows = ({ rows, mayWrite }: { rows: readonly Row[]; mayWrite: boolean }) => {
  const { general } = useTexts();
  const titleOf = useTitleOf();
  const [asking, setAsking] = useState<Asking>();
  const close = (): void => setAsking(undefined);
  const button = (what: Asking['what'], row: Row) => (
    <button
      type="button"
      className="button-link"
      aria-label={`${general[what]}: ${titleOf(row)}`}
      onClick={() => setAsking({ what, row })}
    >
      {general[what]}
    </button>
  );
  return (
    <ul className="task-list">
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            {titleOf(row)}
            <Facts row={row} />
          </div>
          {mayWrite ? (
            <div className="row">
              {button('change', row)}
              {button('remove', row)}
            </div>
          ) : null}
        </li>
      ))}
      {asking?.what === 'change' ? (
        <ReferralDialog companyId={asking.row.companyId} referral={asking.row} onClose={close} />
      ) : null}
      {asking?.what === 'remove' ? <RemovalDialog referral={asking.row} onClose={close} /> : null}
    </ul>
  );
};

type CardProps = { readonly companyId: string; readonly companyName?: string; readonly trajectoryId?: string };

/** The referrals of a company, or those of one trajectory of it; and what may be paid twice. */
export const ReferralsCard = ({ companyId, companyName, trajectoryId }: CardProps) => {
  const texts = useReferralWords();
  const query = useQuery({ ...referralsQuery(usePlace(), companyId), enabled: useMay('trajectory:read') });
  const mayWrite = useMay('trajectory:write');
  const [adding, setAdding] = useState(false);
  const here = (id: string | undefined): boolean => trajectoryId === undefined || id === trajectoryId;
  const add = (
    <button type="button" className="button" onClick={() => setAdding(true)}>
      {texts.add}
    </button>
  );
  return (
    <Card title={companyName ? `${texts.title}: ${companyName}` : texts.title} aside={mayWrite ? add : null} flush>
      <Load query={query}>
        {(found) => {
          const rows = found.referrals.filter(({ content }) => here(content.trajectoryId));
          return (
            <>
              <Findings of={{ ...found, findings: found.findings.filter((finding) => here(finding.trajectoryId)) }} />
              {rows.length === 0 ? <p className="card-body muted">{texts.none}</p> : null}
              <Rows rows={rows} mayWrite={mayWrite} />
            </>
          );
        }}
      </Load>
      {adding ? (
        <ReferralDialog companyId={companyId} trajectoryId={trajectoryId} onClose={() => setAdding(false)} />
      ) : null}
    </Card>
  );
};
