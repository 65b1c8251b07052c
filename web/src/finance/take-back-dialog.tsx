import { useQueryClient } from '@tanstack/react-query';
import { usePlace } from '../app/place.ts';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { useBudgetWords } from './words.ts';

type TakeBackDialogProps = {
  readonly takeBack: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
};

/** Takes an entry of a ledger back, with the reason: it stays, and another one is added. */
export const TakeBackDialog = ({ takeBack, onClose }: TakeBackDialogProps) => {
  const words = useBudgetWords().payments;
  const place = usePlace();
  const client = useQueryClient();
  const form = useRecordForm({
    initial: NO_REASON,
    version: 0,
    check: async (values) => (await import('./checks.ts')).checks.reversal(values),
    save: ({ reason }) => takeBack(reason),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
    },
  });
  return (
    <AskReason
      form={form}
      title={words.takeBackTitle}
      body={words.takeBackBody}
      label={words.reason}
      labelOf={() => words.reason}
      submitLabel={words.takeBack}
      onClose={onClose}
    />
  );
};
