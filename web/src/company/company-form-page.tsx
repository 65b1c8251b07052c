import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CompanyView } from '../../../shared/company/schema.ts';
import { isApiError } from '../app/api-error.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { changeCompany, companyQuery, registerCompany } from './company-api.ts';
import { CompanyFields } from './company-form.tsx';
import { useComparedCompany } from './compared-fields.ts';
import { companyLabelOf } from './field-labels.ts';
import { EMPTY_COMPANY, valuesOf, withoutContacts } from './form-values.ts';
import { LookUpPanel } from './look-up/look-up-panel.tsx';
import { useLookUp } from './look-up/use-look-up.ts';

/** At a number that is taken, the API says which company has it. */
const ownerOf = (failure: unknown): string | undefined => {
  const current = isApiError(failure) ? failure.current : undefined;
  return typeof current === 'object' && current !== null && 'id' in current && typeof current.id === 'string'
    ? current.id
    : undefined;
};

const CompanyEditor = ({ found }: { found?: CompanyView }) => {
  // What the form started from, whatever is read again meanwhile.
  const [company] = useState(found);
  const texts = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const client = useQueryClient();
  const navigate = useNavigate();
  const fields = useComparedCompany();
  const initial = company ? valuesOf(company) : EMPTY_COMPANY;
  const form = useRecordForm({
    initial,
    version: company?.version ?? 0,
    draftKey: `${place.id}.company.${company?.id ?? 'new'}`,
    withoutPersonalData: withoutContacts,
    check: async (values) => (await import('./company-check.ts')).checkCompany(values),
    save: (input, { version, key }) =>
      company
        ? changeCompany(place, company.id, { expectedVersion: version, company: input })
        : registerCompany(place, { ...input, sources: lookUp.sources }, key),
    onSaved: (saved) => {
      client.setQueryData(companyQuery(place, saved.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id] });
      void navigate({ to: paths.company(saved.id) });
    },
    comparing: company && {
      standing: async () => {
        const now = await client.fetchQuery({ ...companyQuery(place, company.id), staleTime: 0 });
        return { values: valuesOf(now), version: now.version };
      },
      fields,
    },
  });
  const lookUp = useLookUp(form, company === undefined);
  const owner = ownerOf(form.failure);
  return (
    <div className="stack">
      {company ? null : <LookUpPanel lookUp={lookUp} values={form.values} />}
      <FormFrame
        form={form}
        labelOf={companyLabelOf(texts.company)}
        submitLabel={company ? texts.general.save : texts.company.form.registerButton}
        onCancel={() => navigate({ to: company ? paths.company(company.id) : paths.companies })}
        extra={owner ? <Link to={paths.company(owner)}>{texts.company.form.openExisting}</Link> : null}
      >
        <CompanyFields
          form={form}
          numberFixed={company !== undefined}
          originOf={lookUp.originOf}
          keptFund={company?.sectorFund}
        />
      </FormFrame>
    </div>
  );
};

export const RegisterCompanyPage = () => {
  const { company } = useTexts();
  const paths = pathsOf(usePlace());
  return (
    <Guarded permission="company:write">
      <Page title={company.form.registerTitle} above={<Link to={paths.companies}>{company.page}</Link>}>
        <CompanyEditor />
      </Page>
    </Guarded>
  );
};

const route = getRouteApi('/partnerships/$partnershipId/companies/$companyId/change');

export const ChangeCompanyPage = () => {
  const { company } = useTexts();
  const { companyId } = route.useParams();
  const place = usePlace();
  const paths = pathsOf(place);
  const query = useQuery({ ...companyQuery(place, companyId), refetchOnWindowFocus: false });
  return (
    <Guarded permission="company:write">
      <Page
        title={query.data ? company.form.changeTitle(query.data.name) : company.one}
        above={<Link to={paths.company(companyId)}>{query.data?.name ?? company.one}</Link>}
      >
        <Load query={query}>{(found) => <CompanyEditor key={found.id} found={found} />}</Load>
      </Page>
    </Guarded>
  );
};
