import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { CompanyView } from '../../../shared/company/schema.ts';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { OverlapCard } from '../coordination/overlap-card.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { ReferralsCard } from '../referral/referrals-card.tsx';
import { TakenOverTag } from '../takeover/taken-over-tag.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { companyQuery } from './company-api.ts';
import { CompanyFacts, ContactsCard, EstablishmentsCard } from './company-cards.tsx';
import { CompanyTrajectories } from './company-trajectories.tsx';
import { RegisterCheckCard } from './register-check/register-check-card.tsx';
import { StatusDialog } from './status-dialog.tsx';

const route = getRouteApi('/partnerships/$partnershipId/companies/$companyId');

const Record = ({ company }: { company: CompanyView }) => {
  const texts = useTexts();
  return (
    <>
      {company.status === 'archived' ? (
        <p className="notice notice-warning">{texts.company.view.archivedNotice}</p>
      ) : null}
      <div className="two-columns">
        <div className="stack">
          <RegisterCheckCard company={company} />
          <CompanyTrajectories company={company} />
          <OverlapCard companyId={company.id} />
          <ReferralsCard companyId={company.id} />
          <EstablishmentsCard company={company} />
        </div>
        <div className="stack">
          <ContactsCard company={company} />
          <CompanyFacts company={company} />
        </div>
      </div>
      <HistoryCard kind="company" id={company.id} />
      <p className="small muted">
        {texts.general.savedAt(formatDayOf(company.updatedAt), formatTimeOf(company.updatedAt))}
      </p>
    </>
  );
};

const Actions = ({ company }: { company: CompanyView }) => {
  const texts = useTexts();
  const paths = pathsOf(usePlace());
  const [asking, setAsking] = useState(false);
  const archived = company.status === 'archived';
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {archived ? texts.company.view.restore : texts.company.view.archive}
      </button>
      {archived ? null : (
        <ButtonLink to={paths.changeCompany(company.id)} primary>
          {texts.general.change}
        </ButtonLink>
      )}
      {asking ? <StatusDialog company={company} onClose={() => setAsking(false)} /> : null}
    </>
  );
};

export const CompanyPage = () => {
  const { company: texts } = useTexts();
  const place = usePlace();
  const { companyId } = route.useParams();
  const query = useQuery({ ...companyQuery(place, companyId), enabled: useMay('company:read') });
  const mayWrite = useMay('company:write');
  const found = query.data;
  return (
    <Guarded permission="company:read">
      <Page
        title={found?.name ?? texts.one}
        above={
          <>
            <Link to={pathsOf(place).companies}>{texts.page}</Link>
            {found ? <span className="figures-in-line">· {formatEnterpriseNumber(found.enterpriseNumber)}</span> : null}
            <TakenOverTag takenOver={found?.takenOver} />
            {found?.status === 'archived' ? <span className="tag">{texts.archived}</span> : null}
          </>
        }
        actions={found && mayWrite ? <Actions company={found} /> : null}
      >
        <Load query={query}>{(company) => <Record company={company} />}</Load>
      </Page>
    </Guarded>
  );
};
