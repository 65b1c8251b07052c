import { useState } from 'react';
import type { DraftView } from '../../../../shared/programme/draft/requests.ts';
import { type DraftStep, stepsFor } from '../../../../shared/programme/draft/steps.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { StepDialog } from './step-dialogs.tsx';
import { useRulesDraftWords } from './words.ts';

const FORWARD: readonly DraftStep[] = ['propose', 'publish'];

/** What whoever looks can do now, and nothing else: nobody publishes what is their own. */
export const DraftActions = ({ draft }: { draft: DraftView }) => {
  const words = useRulesDraftWords();
  const place = usePlace();
  const [step, setStep] = useState<Exclude<DraftStep, 'change'>>();
  const steps = stepsFor(place.permissions, draft.state).filter((one) => one !== 'publish' || !draft.isOwn);
  const nameOf = (one: Exclude<DraftStep, 'change'>): string =>
    one === 'publish' && draft.state === 'publishing' ? words.finish : words.steps[one];
  return (
    <>
      {steps.includes('change') ? (
        <ButtonLink to={pathsOf(place).writeRulesDraft(draft.id)}>{words.write}</ButtonLink>
      ) : null}
      {steps.flatMap((one) =>
        one === 'change'
          ? []
          : [
              <button
                key={one}
                type="button"
                className={FORWARD.includes(one) ? 'button button-primary' : 'button'}
                onClick={() => setStep(one)}
              >
                {nameOf(one)}
              </button>,
            ],
      )}
      {step ? <StepDialog step={step} draft={draft} onClose={() => setStep(undefined)} /> : null}
    </>
  );
};
