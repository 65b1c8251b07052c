import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { useTexts } from '../i18n/language-context.ts';
import { OneOf } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { Icon } from '../ui/icon.tsx';
import { AddressFields } from './address-fields.tsx';
import { ContactFields } from './contact-fields.tsx';
import { EstablishmentFields } from './establishment-fields.tsx';
import { type CompanyValues, EMPTY_ADDRESS } from './form-values.ts';
import { SME } from './list-search.ts';
import type { OriginOf } from './look-up/use-look-up.ts';
import { SectorFields } from './sector-fields.tsx';

type SeatProps = { readonly form: RecordForm<CompanyValues>; readonly origin: string | undefined };

const Seat = ({ form, origin }: SeatProps) => {
  const { company, general } = useTexts();
  const { seat } = form.values;
  if (!seat)
    return (
      <div>
        <button type="button" className="button" onClick={() => form.set('seat', EMPTY_ADDRESS)}>
          <Icon name="plus" />
          {company.form.addSeat}
        </button>
      </div>
    );
  return (
    <fieldset className="repeated" aria-label={company.form.seat}>
      <div className="row-between">
        <strong>{company.form.seat}</strong>
        <button type="button" className="button button-quiet" onClick={() => form.set('seat', undefined)}>
          {general.remove}
        </button>
      </div>
      {origin ? <span className="hint">{origin}</span> : null}
      <AddressFields pointer="/seat" value={seat} onChange={(value) => form.set('seat', value)} />
    </fieldset>
  );
};

type CompanyFieldsProps = {
  readonly form: RecordForm<CompanyValues>;
  readonly numberFixed: boolean;
  readonly originOf: OriginOf;
  /** What it has already of the lists of the agency: it stays to be chosen. */
  readonly keptFund: string | undefined;
};

/** What one types about a company: what is needed first, the rest folded away. */
export const CompanyFields = ({ form, numberFixed, originOf, keptFund }: CompanyFieldsProps) => {
  const { company } = useTexts();
  const texts = company.form;
  const { values, set } = form;
  return (
    <>
      <TextField
        pointer="/enterpriseNumber"
        label={texts.enterpriseNumber}
        hint={numberFixed ? texts.enterpriseNumberFixed : texts.enterpriseNumberHint}
        width="medium"
        inputMode="decimal"
        readOnly={numberFixed}
        value={numberFixed ? formatEnterpriseNumber(values.enterpriseNumber) : values.enterpriseNumber}
        onChange={(value) => set('enterpriseNumber', value)}
      />
      <TextField
        pointer="/name"
        label={texts.name}
        hint={originOf('name')}
        value={values.name}
        onChange={(value) => set('name', value)}
      />
      <OneOf
        pointer="/sme"
        label={texts.sme}
        hint={texts.smeHint}
        value={values.sme}
        options={SME.map((value) => ({ value, label: company.sme[value] }))}
        onChange={(value) => set('sme', value)}
      />
      <TextField
        pointer="/headcount"
        label={texts.headcount}
        optional
        width="short"
        inputMode="numeric"
        value={values.headcount}
        onChange={(value) => set('headcount', value)}
      />
      <EstablishmentFields
        origin={originOf('establishments')}
        values={values.establishments}
        onChange={(value) => set('establishments', value)}
      />
      <Seat form={form} origin={originOf('seat')} />
      <details className="more">
        <summary>{texts.more}</summary>
        <div className="more-body">
          <p className="small muted">{texts.moreHint}</p>
          <SectorFields values={values} set={set} originOf={originOf} kept={keptFund} />
        </div>
      </details>
      <ContactFields values={values.contacts} onChange={(value) => set('contacts', value)} />
    </>
  );
};
