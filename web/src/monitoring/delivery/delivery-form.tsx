import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import { INSTRUMENT_KINDS, leaverDeliveryRequestSchema } from '../../../../shared/monitoring/delivery/schema.ts';
import { isApiError } from '../../app/api-error.ts';
import { newRequestKey } from '../../app/browser.ts';
import { usePlace } from '../../app/place.ts';
import { checked } from '../../ui/form/checked.ts';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Field, SelectField, TextField } from '../../ui/form/field.tsx';
import { FormErrorsContext } from '../../ui/form/form-errors.ts';
import { bringDelivery } from './delivery-api.ts';
import { useDeliveryWords } from './words.ts';

const EMPTY = {
  referenceDate: '',
  legalGround: '',
  kind: '' as (typeof INSTRUMENT_KINDS)[number] | '',
  number: '',
  decidedOn: '',
  validUntil: '',
  impactAssessment: '',
  otherPseudonyms: '',
};

const POINTERS: Readonly<Record<string, keyof ReturnType<typeof useDeliveryWords>['fields']>> = {
  '/referenceDate': 'referenceDate',
  '/legalGround': 'legalGround',
  '/instrument/kind': 'instrumentKind',
  '/instrument/number': 'instrumentNumber',
  '/instrument/decidedOn': 'decidedOn',
  '/instrument/validUntil': 'validUntil',
  '/impactAssessment': 'impactAssessment',
  '/otherPseudonyms': 'otherPseudonyms',
  '/fileName': 'file',
};

/** The size is asked of the file itself, so what is wrong with it is wrong with the file. */
const atTheFile = (errors: readonly FieldError[]): FieldError[] =>
  errors
    .map((error) =>
      error.pointer === '/size' || error.pointer.startsWith('/files/') ? { ...error, pointer: '/fileName' } : error,
    )
    .filter((error, index, all) => all.findIndex(({ pointer }) => pointer === error.pointer) === index);

/** What a delivery rests on, and its file. */
export const DeliveryForm = () => {
  const words = useDeliveryWords();
  const place = usePlace();
  const client = useQueryClient();
  const [values, setValues] = useState(EMPTY);
  const [file, setFile] = useState<File>();
  const [round, setRound] = useState(0);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [key, setKey] = useState(newRequestKey);
  const set = (name: keyof typeof EMPTY) => (value: string) => setValues({ ...values, [name]: value });
  const { kind, number, decidedOn, validUntil, otherPseudonyms, ...plain } = values;
  const request = {
    ...plain,
    ...(otherPseudonyms.trim() === '' ? {} : { otherPseudonyms }),
    instrument: { kind, number, decidedOn, ...(validUntil === '' ? {} : { validUntil }) },
    fileName: file?.name ?? '',
    size: file?.size ?? 1,
  };
  const bringing = useMutation({
    mutationFn: async () => {
      const read = checked(leaverDeliveryRequestSchema, request);
      if (!read.ok || !file) {
        setErrors(atTheFile(read.ok ? [] : read.error));
        return;
      }
      setErrors([]);
      await bringDelivery(place, read.value, file, key);
      setValues(EMPTY);
      setFile(undefined);
      setRound(round + 1);
    },
    onError: (thrown) => setErrors(isApiError(thrown) ? atTheFile(thrown.fields) : []),
    onSettled: () => {
      setKey(newRequestKey());
      setAttempts(attempts + 1);
      void client.invalidateQueries({ queryKey: [place.id, 'leaverDeliveries'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!bringing.isPending) bringing.mutate();
  };
  const { fields } = words;
  return (
    <FormErrorsContext value={errors}>
      <form onSubmit={submit} className="stack" noValidate>
        <ErrorSummary
          errors={errors}
          failure={bringing.error ?? undefined}
          attempts={attempts}
          labelOf={(pointer) => {
            const field = POINTERS[pointer];
            return field && fields[field];
          }}
        />
        <TextField
          pointer="/referenceDate"
          label={fields.referenceDate}
          type="date"
          width="short"
          value={values.referenceDate}
          onChange={set('referenceDate')}
        />
        <TextField
          pointer="/legalGround"
          label={fields.legalGround}
          value={values.legalGround}
          onChange={set('legalGround')}
        />
        <SelectField
          pointer="/instrument/kind"
          label={fields.instrumentKind}
          width="medium"
          value={kind}
          options={INSTRUMENT_KINDS.map((value) => ({ value, label: words.instruments[value] }))}
          onChange={set('kind')}
        />
        <TextField
          pointer="/instrument/number"
          label={fields.instrumentNumber}
          width="medium"
          value={number}
          onChange={set('number')}
        />
        <TextField
          pointer="/instrument/decidedOn"
          label={fields.decidedOn}
          type="date"
          width="short"
          value={decidedOn}
          onChange={set('decidedOn')}
        />
        <TextField
          pointer="/instrument/validUntil"
          label={fields.validUntil}
          optional
          type="date"
          width="short"
          value={validUntil}
          onChange={set('validUntil')}
        />
        <TextField
          pointer="/impactAssessment"
          label={fields.impactAssessment}
          width="medium"
          value={values.impactAssessment}
          onChange={set('impactAssessment')}
        />
        <TextField
          pointer="/otherPseudonyms"
          label={fields.otherPseudonyms}
          hint={words.otherPseudonymsHint}
          optional
          value={values.otherPseudonyms}
          onChange={set('otherPseudonyms')}
        />
        <Field pointer="/fileName" label={fields.file}>
          {({ id, describedBy, wrong }) => (
            <input
              key={round}
              id={id}
              className="input"
              type="file"
              accept=".csv"
              aria-describedby={describedBy}
              aria-invalid={wrong || undefined}
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <p className="hint" role="status">
          {bringing.isPending ? words.uploading : ''}
        </p>
        <div className="row">
          <button type="submit" className="button button-primary">
            {words.bring}
          </button>
        </div>
      </form>
    </FormErrorsContext>
  );
};
