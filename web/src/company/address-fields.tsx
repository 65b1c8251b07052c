import { useQuery } from '@tanstack/react-query';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { SelectField, TextField } from '../ui/form/field.tsx';
import type { AddressValues } from './form-values.ts';
import { useRegions } from './regions.ts';

const usePlaceOf = (postalCode: string) =>
  useQuery({
    queryKey: ['postalCode', postalCode],
    enabled: /^[1-9]\d{3}$/.test(postalCode),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { municipalitiesOfPostalCode, regionOfPostalCode } = await import(
        '../../../shared/reference/municipalities.ts'
      );
      return { municipalities: municipalitiesOfPostalCode(postalCode), region: regionOfPostalCode(postalCode) };
    },
  }).data;

type AddressFieldsProps = {
  readonly pointer: string;
  readonly value: AddressValues;
  readonly onChange: (value: AddressValues) => void;
};

/** An address. Its postal code says municipality and region at once; only where a code lies in two municipalities is there a question. */
export const AddressFields = ({ pointer, value, onChange }: AddressFieldsProps) => {
  const { form } = useTexts().company;
  const label = useLabel();
  const regions = useRegions();
  const place = usePlaceOf(value.postalCode.trim());
  const [main, second] = place?.municipalities ?? [];
  const set = (part: Partial<AddressValues>): void => onChange({ ...value, ...part });
  const region = main && regions?.[main.referenceRegion];
  const located = main && region ? form.locatedIn(main.nameNl, label(region)) : undefined;
  const outside = place && !main ? form.notFlemish : undefined;
  return (
    <>
      <div className="field-row">
        <TextField
          pointer={`${pointer}/postalCode`}
          label={form.postalCode}
          hint={second ? undefined : (located ?? outside)}
          inputMode="numeric"
          width="short"
          value={value.postalCode}
          onChange={(postalCode) => set({ postalCode, municipality: '' })}
        />
        {second ? (
          <SelectField
            pointer={`${pointer}/municipality`}
            label={form.municipality}
            value={value.municipality}
            options={(place?.municipalities ?? []).map(({ nis, nameNl }) => ({ value: nis, label: nameNl }))}
            onChange={(municipality) => set({ municipality })}
          />
        ) : null}
      </div>
      <div className="field-row">
        <TextField
          pointer={`${pointer}/street`}
          label={form.street}
          optional
          value={value.street}
          onChange={(street) => set({ street })}
        />
        <TextField
          pointer={`${pointer}/houseNumber`}
          label={form.houseNumber}
          optional
          width="short"
          value={value.houseNumber}
          onChange={(houseNumber) => set({ houseNumber })}
        />
        <TextField
          pointer={`${pointer}/box`}
          label={form.box}
          optional
          width="short"
          value={value.box}
          onChange={(box) => set({ box })}
        />
      </div>
    </>
  );
};
