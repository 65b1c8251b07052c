import { useMemo } from 'react';
import { foldForSearch } from '../../../shared/kernel/search-text.ts';
import { today } from '../app/today.ts';
import { EntryNote } from '../catalogue/entry-note.tsx';
import { useOptionsOn } from '../catalogue/use-catalogue.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { useReference } from '../ui/reference.ts';
import type { CompanyValues } from './form-values.ts';
import type { OriginOf } from './look-up/use-look-up.ts';

const SUGGESTIONS = 40;

/** Codes of NACE-BEL that answer to what is typed: by code or by a word of the label. */
const useActivities = (version: '2008' | '2025', typed: string): { code: string; label: string }[] => {
  const label = useLabel();
  const labels = useReference(`nace-${version}`, async () =>
    (await import('../../../shared/reference/nace.ts')).loadNaceLabels(version),
  );
  return useMemo(() => {
    const sought = foldForSearch(typed);
    if (sought.length < 2) return [];
    const digits = sought.replaceAll('.', '');
    return [...(labels?.values() ?? [])]
      .map((entry) => ({ code: entry.code, label: label(entry) }))
      .filter((entry) => entry.code.startsWith(digits) || foldForSearch(entry.label).includes(sought))
      .slice(0, SUGGESTIONS);
  }, [labels, label, typed]);
};

type SectorFieldsProps = {
  readonly values: CompanyValues;
  readonly set: <Key extends keyof CompanyValues>(key: Key, value: CompanyValues[Key]) => void;
  readonly originOf: OriginOf;
  /** The sector fund that the company has already. */
  readonly kept: string | undefined;
};

/** Legal form and sector: may wait, but reports ask for it. */
export const SectorFields = ({ values, set, originOf, kept = '' }: SectorFieldsProps) => {
  const { form } = useTexts().company;
  const label = useLabel();
  const legalForms = useReference(
    'legalForms',
    async () => (await import('../../../shared/reference/legal-forms.ts')).LEGAL_FORMS,
  );
  const funds = useOptionsOn('sectorFunds', { days: [today()], kept: [kept, values.sectorFund] });
  const committees = useReference(
    'jointCommittees',
    async () => (await import('../../../shared/reference/joint-committees.ts')).JOINT_COMMITTEES,
  );
  const activities = useActivities(values.naceVersion, values.nace);
  return (
    <>
      <SelectField
        pointer="/legalForm"
        label={form.legalForm}
        hint={originOf('legalForm')}
        optional
        value={values.legalForm}
        options={(legalForms ?? [])
          .map((entry) => ({ value: entry.code, label: label(entry) }))
          .sort((a, b) => a.label.localeCompare(b.label))}
        onChange={(value) => set('legalForm', value)}
      />
      <div className="field-row">
        <TextField
          pointer="/activity/code"
          label={form.activity}
          hint={[activities.find(({ code }) => code === values.nace)?.label ?? form.activityHint, originOf('nace')]
            .filter(Boolean)
            .join(' · ')}
          optional
          list="activities"
          value={values.nace}
          onChange={(value) => set('nace', value)}
        />
        <SelectField
          pointer="/activity/version"
          label={form.naceVersion}
          value={values.naceVersion}
          options={(['2025', '2008'] as const).map((value) => ({ value, label: form.naceVersions[value] }))}
          onChange={(value) => set('naceVersion', value === '2008' ? '2008' : '2025')}
        />
      </div>
      <datalist id="activities">
        {activities.map((entry) => (
          <option key={entry.code} value={entry.code} label={`${entry.code} ${entry.label}`} />
        ))}
      </datalist>
      <div className="field-row">
        <TextField
          pointer="/jointCommittee"
          label={form.jointCommittee}
          hint={committees?.find(({ code }) => code === values.jointCommittee)?.nl ?? form.jointCommitteeHint}
          optional
          list="joint-committees"
          value={values.jointCommittee}
          onChange={(value) => set('jointCommittee', value)}
        />
        <SelectField
          pointer="/sectorFund"
          label={form.sectorFund}
          optional
          value={values.sectorFund}
          options={funds}
          onChange={(value) => set('sectorFund', value)}
        />
      </div>
      <EntryNote name="sectorFunds" code={values.sectorFund} day={today()} />
      <datalist id="joint-committees">
        {(committees ?? []).map(({ code, nl }) => (
          <option key={code} value={code} label={`${code} ${nl}`} />
        ))}
      </datalist>
    </>
  );
};
