import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConfirmationWithdrawal } from '../../../shared/confirmation/schema.ts';
import { usePlace } from '../app/place.ts';
import { ErrorState } from '../ui/states.tsx';
import { requestMoved, withdrawConfirmation } from './confirmation-api.ts';
import { useConfirmationWords } from './words.ts';

/** Takes back what a company was asked. When somebody was first, it shows what they made of it. */
export const WithdrawButton = ({ request, name }: { request: ConfirmationWithdrawal; name: string }) => {
  const confirmation = useConfirmationWords();
  const place = usePlace();
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawConfirmation(place, request),
    onSettled: () => requestMoved(client, place, request.trajectoryId),
  });
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={`${confirmation.withdraw}: ${name}`}
        onClick={() => {
          if (!withdrawing.isPending) withdrawing.mutate();
        }}
      >
        {confirmation.withdraw}
      </button>
      {withdrawing.isError ? <ErrorState error={withdrawing.error} /> : null}
    </>
  );
};
