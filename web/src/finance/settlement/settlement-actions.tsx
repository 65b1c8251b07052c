import { useState } from 'react';
import type { SettlementOverview } from '../../../../shared/finance/settlement/schema.ts';
import { type SettlementStep, settlementStepsFor } from '../../../../shared/finance/settlement/steps.ts';
import { usePlace } from '../../app/place.ts';
import { StepDialog } from './step-dialogs.tsx';
import { useSettlementWords } from './words.ts';

type ActionsProps = { readonly overview: SettlementOverview };

/** What whoever looks can do now about the settlement of the period, and nothing else. */
export const SettlementActions = ({ overview: { period, periodIsOver, missing, settlements } }: ActionsProps) => {
  const words = useSettlementWords();
  const place = usePlace();
  const [step, setStep] = useState<SettlementStep>();
  const [last] = settlements;
  const steps = settlementStepsFor(place.permissions, last?.state ?? 'absent').filter(
    (one) => one !== 'prepare' || (periodIsOver && missing.length === 0),
  );
  return (
    <>
      {steps.map((one) => (
        <button
          key={one}
          type="button"
          className={one === 'prepare' || one === 'settle' ? 'button button-primary' : 'button'}
          onClick={() => setStep(one)}
        >
          {words.steps[one]}
        </button>
      ))}
      {step ? <StepDialog step={step} period={period} settlement={last} onClose={() => setStep(undefined)} /> : null}
    </>
  );
};
