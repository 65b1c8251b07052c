import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MonitoringQuarter } from '../../../../shared/monitoring/quarter/schema.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { ErrorState } from '../../ui/states.tsx';
import { checkQuarter, closeQuarter, quartersQuery, reopenQuarter } from './quarter-api.ts';
import { useQuarterWords } from './words.ts';

const ReopenDialog = ({ record, onClose }: { record: MonitoringQuarter; onClose: () => void }) => {
  const words = useQuarterWords();
  const place = usePlace();
  const client = useQueryClient();
  const form = useRecordForm({
    initial: NO_REASON,
    version: record.version,
    check: async (values, version) => (await import('./quarter-check.ts')).checkReopening({ ...values, version }),
    save: ({ reason }, { version }) => reopenQuarter(place, { quarter: record.quarter, version }, reason),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: quartersQuery(place).queryKey });
      onClose();
    },
  });
  return (
    <AskReason
      form={form}
      title={words.reopenTitle(record.quarter)}
      body={words.reopenBody}
      label={words.reason}
      labelOf={() => words.reason}
      submitLabel={words.reopen}
      onClose={onClose}
    />
  );
};

type StepButtonProps = {
  readonly label: string;
  readonly take: () => Promise<unknown>;
  readonly hint?: string;
};

const StepButton = ({ label, take, hint }: StepButtonProps) => {
  const client = useQueryClient();
  const place = usePlace();
  const taking = useMutation({
    mutationFn: take,
    onSettled: () => client.invalidateQueries({ queryKey: quartersQuery(place).queryKey }),
  });
  return (
    <>
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          aria-busy={taking.isPending}
          onClick={() => {
            if (!taking.isPending) taking.mutate();
          }}
        >
          {label}
        </button>
        {hint ? <span className="small muted">{hint}</span> : null}
      </div>
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </>
  );
};

/** What can be done with a quarter now, by whoever may. */
export const QuarterActions = ({ record }: { record: MonitoringQuarter }) => {
  const words = useQuarterWords();
  const place = usePlace();
  const [mayCheck, mayClose] = [useMay('monitoring:check'), useMay('monitoring:close')];
  const [isReopening, setReopening] = useState(false);
  switch (record.state) {
    case 'open':
      return null;
    case 'delivered':
    case 'reopened':
      return mayCheck ? <StepButton label={words.check} take={() => checkQuarter(place, record)} /> : null;
    case 'checked':
      return mayClose ? (
        <StepButton label={words.close} hint={words.otherCloses} take={() => closeQuarter(place, record)} />
      ) : null;
    case 'closed':
      return mayClose ? (
        <div className="row">
          <button type="button" className="button" onClick={() => setReopening(true)}>
            {words.reopen}
          </button>
          {isReopening ? <ReopenDialog record={record} onClose={() => setReopening(false)} /> : null}
        </div>
      ) : null;
  }
};
