import { INSTRUMENT_USES } from '../../../shared/intake/words.ts';
import { Group } from '../ui/form/choices.tsx';
import { SelectField } from '../ui/form/field.tsx';
import { useAgencyOptions } from './catalogues.ts';
import type { FieldsProps } from './fields-props.ts';
import { useReferred } from './referred.ts';
import { useIntakeWords } from './words.ts';

/** What a company does with each instrument; that it was referred to one is read from its referrals. */
export const InstrumentFields = ({ form, kept, trajectoryId, companyId }: FieldsProps) => {
  const { fields, reasons, why, uses, notAsked, referred } = useIntakeWords();
  const { instruments } = useReferred(companyId, trajectoryId);
  const known = form.values.instruments;
  const choose = (instrument: string, chosen: string): void => {
    const { [instrument]: _before, ...others } = known;
    const use = INSTRUMENT_USES.find((candidate) => candidate === chosen);
    form.set('instruments', use ? { ...others, [instrument]: use } : others);
  };
  return (
    <Group pointer="/content/instruments" label={fields.instruments} hint={why(reasons.instruments)}>
      {useAgencyOptions('instruments', { kept, chosen: Object.keys(known) }).map(({ value, label }) => (
        <SelectField
          key={value}
          pointer={`/content/instruments/${value}`}
          label={instruments.has(value) ? `${label} (${referred})` : label}
          width="medium"
          empty={notAsked}
          value={known[value] ?? ''}
          options={INSTRUMENT_USES.map((use) => ({ value: use, label: uses[use] }))}
          onChange={(use) => choose(value, use)}
        />
      ))}
    </Group>
  );
};
