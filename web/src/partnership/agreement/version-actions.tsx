import { useState } from 'react';
import type { AgreementView } from '../../../../shared/partnership/agreement/requests.ts';
import {
  AGREEMENT_STEP_RULES,
  AGREEMENT_STEPS,
  type AgreementStep,
  isPossibleNow,
} from '../../../../shared/partnership/agreement/steps.ts';
import { usePlace } from '../../app/place.ts';
import { useMemberNames } from '../member-names.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { DocumentDialog } from './document-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import { useAgreementWords } from './words.ts';

type ActionsProps = { readonly agreement: AgreementView; readonly signsFor: string | undefined };

/** What whoever looks can do now with a version, and nothing else. */
export const VersionActions = ({ agreement, signsFor }: ActionsProps) => {
  const words = useAgreementWords();
  const { permissions } = usePlace();
  const nameOf = useMemberNames();
  const [step, setStep] = useState<AgreementStep>();
  const close = () => setStep(undefined);
  const { state, period, number, signers, signatures } = agreement;
  const mayStep = AGREEMENT_STEPS.filter(
    (one) => permissions.has(AGREEMENT_STEP_RULES[one].permission) && isPossibleNow(one, state),
  );
  const isToSign = signers.some((id) => id === signsFor) && !signatures.some(({ memberId }) => memberId === signsFor);
  const steps = mayStep.filter((one) => one !== 'sign' || isToSign);
  const labels: Readonly<Record<AgreementStep, string>> = {
    write: words.write,
    attach: agreement.document ? words.replace : words.attach,
    ...words.steps,
  };
  if (mayStep.length === 0) return null;
  return (
    <>
      {mayStep.includes('sign') ? (
        <p className="muted">{signsFor === undefined ? words.signsForNobody : words.signsFor(nameOf(signsFor))}</p>
      ) : null}
      <p className="row">
        {steps.map((one) => (
          <button
            key={one}
            type="button"
            className={one === 'propose' || one === 'sign' ? 'button button-primary' : 'button'}
            onClick={() => setStep(one)}
          >
            {labels[one]}
          </button>
        ))}
      </p>
      {step === 'write' ? (
        <AgreementDialog period={period} number={number} draft={agreement} former={undefined} onClose={close} />
      ) : null}
      {step === 'attach' ? <DocumentDialog agreement={agreement} onClose={close} /> : null}
      {step === 'propose' || step === 'withdraw' || step === 'sign' ? (
        <StepDialog step={step} agreement={agreement} onClose={close} />
      ) : null}
    </>
  );
};
