import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgreementView } from '../../../../shared/partnership/agreement/requests.ts';
import { isDuring, roleOn } from '../../../../shared/partnership/membership.ts';
import { usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { rulesQuery } from '../../programme/programme-api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { Load } from '../../ui/load.tsx';
import { useMemberNames } from '../member-names.ts';
import { membersQuery } from '../partnership-api.ts';
import { useReadAgain } from '../read-again.ts';
import { agreementSteps, agreementsQuery } from './agreement-api.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { type AgreementValues, agreementInput, agreementValues, proposedCutRule } from './agreement-values.ts';
import { useAgreementWords } from './words.ts';

type FormProps = {
  readonly period: number;
  readonly number: number;
  /** The draft, when there is one. */
  readonly draft: AgreementView | undefined;
  /** The version that a new one begins from. */
  readonly former: AgreementView | undefined;
  readonly onClose: () => void;
};

const FIRST_DAYS: Readonly<Record<number, string>> = { 1: '2024-01-01', 2: '2027-01-01' };

type Proposing = { readonly rules: Parameters<typeof proposedCutRule>[0] };

const startOf = ({ period, number, draft, rules }: FormProps & Proposing) => {
  const validFrom = draft?.validFrom ?? (number > 1 ? today() : (FIRST_DAYS[period] ?? today()));
  return { validFrom, reason: draft?.reason ?? '', cutRule: proposedCutRule(rules, { period, validFrom }) };
};

const useCompared = () => {
  const words = useAgreementWords();
  const nameOf = useMemberNames();
  return [
    { key: 'validFrom', label: words.validFrom, show: ({ validFrom }: AgreementValues) => validFrom },
    { key: 'reason', label: words.reason, show: ({ reason }: AgreementValues) => reason },
    {
      key: 'parts',
      label: words.terms,
      show: ({ parts }: AgreementValues) =>
        parts.map((part) => `${nameOf(part.memberId)}: ${part.companies}, ${part.budget}`).join('; '),
    },
    { key: 'cutRule', label: words.cutRule, show: ({ cutRule }: AgreementValues) => words.cutRules[cutRule] },
  ] as const;
};

const AgreementForm = (props: FormProps & Proposing & { readonly partners: readonly string[] }) => {
  const { period, number, draft, former, partners, onClose } = props;
  const words = useAgreementWords();
  const place = usePlace();
  const client = useQueryClient();
  const { readAgain } = useReadAgain();
  const [initial] = useState(() => agreementValues(draft ?? former, partners, startOf(props)));
  const form = useRecordForm({
    initial,
    version: draft?.version ?? 0,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.change({ expectedVersion, agreement: agreementInput(values) }),
    save: (request) => agreementSteps(place, { period, number }).write(request),
    comparing: {
      standing: async () => {
        const { agreements } = await client.fetchQuery({ ...agreementsQuery(place), staleTime: 0 });
        const now = agreements.find((one) => one.period === period && one.number === number);
        return {
          values: agreementValues(now, partners, startOf({ ...props, draft: now })),
          version: now?.version ?? 0,
        };
      },
      fields: useCompared(),
    },
    onSaved: () => {
      readAgain();
      onClose();
    },
  });
  const labels: Readonly<Record<string, string>> = {
    validFrom: words.validFrom,
    reason: words.reason,
    members: words.terms,
    cutRule: words.cutRule,
  };
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labels[pointer.split('/')[2] ?? '']}
      submitLabel={words.save}
      onCancel={onClose}
    >
      <AgreementFields form={form} isAmendment={number > 1} proposed={draft || former ? undefined : initial.cutRule} />
    </FormFrame>
  );
};

/** A version of the agreement while it is written: whatever the partners have not agreed on is left empty. */
export const AgreementDialog = (props: FormProps) => {
  const words = useAgreementWords();
  const place = usePlace();
  const [query, programme] = [useQuery(membersQuery(place)), useQuery(rulesQuery(place))];
  return (
    <Dialog title={words.formTitle(String(props.number))} onClose={props.onClose}>
      <Load query={query}>
        {({ members }) => (
          <Load query={programme}>
            {({ versions }) => (
              <AgreementForm
                {...props}
                rules={versions}
                partners={members
                  .filter((member) => isDuring(member, today()) && roleOn(member, today()) !== 'subcontractor')
                  .map(({ id }) => id)}
              />
            )}
          </Load>
        )}
      </Load>
    </Dialog>
  );
};
