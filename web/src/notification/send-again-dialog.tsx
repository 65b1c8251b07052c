import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeliveryRow } from '../../../shared/notification/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorState } from '../ui/states.tsx';
import { sendAgain } from './mailing-api.ts';
import { useNotificationWords } from './words.ts';

type SendAgainDialogProps = { readonly row: DeliveryRow; readonly to: string; readonly onClose: () => void };

/** Asks once more before a mail goes to the same person again. */
export const SendAgainDialog = ({ row, to, onClose }: SendAgainDialogProps) => {
  const words = useNotificationWords();
  const { general } = useTexts();
  const place = usePlace();
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: () => sendAgain(place, row.id),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [place.id, 'deliveries'] });
      onClose();
    },
  });
  return (
    <Dialog title={words.againTitle} onClose={onClose}>
      <p>{words.againBody(words.kinds[row.kind], to)}</p>
      {sending.isError ? <ErrorState error={sending.error} /> : null}
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          aria-busy={sending.isPending}
          onClick={() => {
            if (!sending.isPending) sending.mutate();
          }}
        >
          {words.again}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {general.cancel}
        </button>
      </div>
    </Dialog>
  );
};
