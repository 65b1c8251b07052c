import { dayOfSectorFund } from '../../../shared/company/choices.ts';
import type { CompanyView } from '../../../shared/company/schema.ts';
import { formatEstablishmentNumber } from '../../../shared/company/shown-number.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import { useMay } from '../app/place.ts';
import { useNameOn } from '../catalogue/use-catalogue.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { useReference } from '../ui/reference.ts';
import { useAddressText } from './address-text.ts';
import { useLookUpWords } from './look-up/words.ts';
import { sourceLines } from './source-lines.ts';
import { NotMailed } from './unreached/not-mailed.tsx';

/** What a code of the reference data means, in the language of the screen. */
const useMeanings = (company: CompanyView) => {
  const label = useLabel();
  const legalForm = useReference(
    'legalForms',
    async () => (await import('../../../shared/reference/legal-forms.ts')).LEGAL_FORMS,
  );
  const fundOn = useNameOn('sectorFunds');
  const committees = useReference(
    'jointCommittees',
    async () => (await import('../../../shared/reference/joint-committees.ts')).JOINT_COMMITTEES,
  );
  const { activity } = company;
  const nace = useReference(`nace-${activity?.version}-${activity?.code}`, async () => {
    if (!activity) return null;
    const { loadNaceLabels, naceLabelOf } = await import('../../../shared/reference/nace.ts');
    return naceLabelOf(await loadNaceLabels(activity.version), activity.code) ?? null;
  });
  const form = legalForm?.find(({ code }) => code === company.legalForm);
  const committee = committees?.find(({ code }) => code === company.jointCommittee)?.nl;
  return {
    legalForm: form ? label(form) : company.legalForm,
    activity: activity && [activity.code, nace ? label(nace) : ''].filter(Boolean).join(' '),
    sectorFund: company.sectorFund && fundOn(company.sectorFund, dayOfSectorFund(company)),
    jointCommittee: company.jointCommittee && [company.jointCommittee, committee].filter(Boolean).join(' '),
  };
};

export const CompanyFacts = ({ company }: { company: CompanyView }) => {
  const texts = useTexts();
  const { view } = texts.company;
  const lookUp = useLookUpWords();
  const meanings = useMeanings(company);
  const address = useAddressText();
  const today = company.classifications.at(-1);
  return (
    <Card title={view.facts}>
      <Facts
        items={[
          [view.sme, today && texts.company.sme[today.sme]],
          [view.headcount, today?.headcount === undefined ? undefined : formatCount(today.headcount)],
          [view.publicBody, today?.publicBody ? texts.general.yes : undefined],
          [view.legalForm, meanings.legalForm],
          [view.activity, meanings.activity],
          [view.jointCommittee, meanings.jointCommittee],
          [view.sectorFund, meanings.sectorFund],
          [view.seat, company.seat && address(company.seat)],
          [view.origin, view.origins[company.origin]],
          [view.sources, sourceLines(company.sources, { company: texts.company, lookUp })],
        ]}
      />
    </Card>
  );
};

const SHOWN_AT_ONCE = 5;

export const EstablishmentsCard = ({ company }: { company: CompanyView }) => {
  const { view } = useTexts().company;
  const address = useAddressText();
  const lines = company.establishments.map(({ number, name, address: place }) => (
    <li key={number}>
      <div>
        <strong>{name ?? place.municipality?.name ?? place.postalCode}</strong>
        <div className="small muted">{address(place)}</div>
      </div>
      <span className="small figures-in-line muted no-wrap">{formatEstablishmentNumber(number)}</span>
    </li>
  ));
  return (
    <Card title={view.establishmentCount(company.establishments.length)} flush>
      <ul className="task-list">{lines.slice(0, SHOWN_AT_ONCE)}</ul>
      {lines.length > SHOWN_AT_ONCE ? (
        <details className="card-fold">
          <summary>{view.establishmentCount(company.establishments.length)}</summary>
          <ul className="task-list">{lines.slice(SHOWN_AT_ONCE)}</ul>
        </details>
      ) : null}
    </Card>
  );
};

export const ContactsCard = ({ company }: { company: CompanyView }) => {
  const { view, form } = useTexts().company;
  const may = useMay('company:readContacts');
  const contacts = company.contacts ?? [];
  if (!may)
    return (
      <Card title={view.contacts}>
        <p className="muted">{view.contactsHidden}</p>
      </Card>
    );
  if (contacts.length === 0)
    return (
      <Card title={view.noContacts}>
        <p className="muted">{view.noContactsBody}</p>
      </Card>
    );
  return (
    <Card title={view.contacts} flush>
      <ul className="task-list">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <div className="stack-tight">
              <strong>{contact.name}</strong>
              <div className="small muted">{form.contactRoles[contact.role]}</div>
              <div className="row small">
                {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
                {contact.phone ? <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a> : null}
              </div>
              <NotMailed companyId={company.id} contact={contact} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
