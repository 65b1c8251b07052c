import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatEnterpriseNumber, formatEstablishmentNumber } from '../../../shared/company/shown-number.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { companyListQuery, companyQuery } from '../company/company-api.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Group, SeveralOf } from '../ui/form/choices.tsx';
import { replacedAt, withoutAt } from '../ui/form/listed.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import type { PickedCompany } from './form-values.ts';

type PickerProps = {
  readonly picked: readonly PickedCompany[];
  readonly onChange: (picked: readonly PickedCompany[]) => void;
};

const SHOWN = 6;

const WorkFloors = ({
  company,
  position,
  onChange,
}: {
  company: PickedCompany;
  position: number;
  onChange: (establishments: string[]) => void;
}) => {
  const { form } = useTexts().trajectory;
  const query = useQuery(companyQuery(usePlace(), company.companyId));
  return (
    <Load query={query}>
      {({ establishments }) => (
        <SeveralOf
          pointer={`/companies/${position}/establishments`}
          label={form.workFloors(company.name)}
          hint={form.workFloorsHint}
          values={company.establishments}
          options={establishments.map(({ number, name, address }) => ({
            value: String(number),
            label: [name ?? formatEstablishmentNumber(number), address.municipality?.name ?? address.postalCode].join(
              ', ',
            ),
          }))}
          onChange={onChange}
        />
      )}
    </Load>
  );
};

const Found = ({
  typed,
  picked,
  onPick,
}: {
  typed: string;
  picked: readonly PickedCompany[];
  onPick: (id: string, name: string) => void;
}) => {
  const { form } = useTexts().trajectory;
  const place = usePlace();
  const query = useQuery(companyListQuery(place, { search: typed }, undefined));
  return (
    <Load query={query} waiting={<span className="skeleton" style={{ height: '2.75rem' }} />}>
      {({ rows }) => {
        const others = rows.filter(({ id }) => !picked.some(({ companyId }) => companyId === id)).slice(0, SHOWN);
        if (others.length === 0)
          return (
            <p className="small">
              {form.noMatch} <Link to={pathsOf(place).registerCompany}>{form.registerFirst}</Link>
            </p>
          );
        return (
          <ul className="found-list">
            {others.map(({ id, name, enterpriseNumber, municipalityName }) => (
              <li key={id}>
                <button
                  type="button"
                  className="button"
                  aria-label={form.addCompany(name)}
                  onClick={() => onPick(id, name)}
                >
                  <span>{name}</span>
                  <span className="small muted figures-in-line">
                    {[municipalityName, formatEnterpriseNumber(enterpriseNumber)].filter(Boolean).join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        );
      }}
    </Load>
  );
};

/** Companies that step into the trajectory together, each with its work floors. */
export const CompanyPicker = ({ picked, onChange }: PickerProps) => {
  const { form } = useTexts().trajectory;
  const place = usePlace();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const pick = async (companyId: string, name: string): Promise<void> => {
    setTyped('');
    const { establishments } = await client.fetchQuery(companyQuery(place, companyId));
    const [only, ...others] = establishments;
    onChange([...picked, { companyId, name, establishments: only && others.length === 0 ? [only.number] : [] }]);
  };
  return (
    <Group pointer="/companies" label={form.companies} hint={form.companiesHint}>
      {picked.map((company, position) => (
        <div key={company.companyId} className="picked stack">
          <div className="row-between">
            <strong>{company.name}</strong>
            <button
              type="button"
              className="button button-quiet"
              aria-label={form.removeCompany(company.name)}
              onClick={() => onChange(withoutAt(picked, position))}
            >
              <Icon name="close" />
            </button>
          </div>
          <WorkFloors
            company={company}
            position={position}
            onChange={(establishments) => onChange(replacedAt(picked, position, { ...company, establishments }))}
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor="find-company">{form.findCompany}</label>
        <span className="hint" id="find-company-hint">
          {form.findCompanyHint}
        </span>
        <input
          id="find-company"
          className="input"
          type="search"
          autoComplete="off"
          aria-describedby="find-company-hint"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {typed.trim().length >= 2 ? <Found typed={typed.trim()} picked={picked} onPick={pick} /> : null}
    </Group>
  );
};
