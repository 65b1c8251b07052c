import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newRequestKey } from '../app/browser.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorState } from '../ui/states.tsx';
import { carryOutTakeover } from './takeover-api.ts';
import { useTakeoverWords } from './words.ts';

/** Asks once more before what was checked is written. Its key stays the same, so that asking again makes no second takeover. */
export const CarryOutDialog = ({ taskId, onClose }: { taskId: string; onClose: () => void }) => {
  const takeover = useTakeoverWords();
  const { general } = useTexts();
  const place = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(newRequestKey);
  const carrying = useMutation({
    mutationFn: () => carryOutTakeover(place, taskId, key),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
      void navigate({ to: pathsOf(place).takeover(id) });
    },
  });
  return (
    <Dialog title={takeover.confirmTitle} onClose={onClose}>
      <div className="stack">
        <p className="prose">{takeover.confirmBody}</p>
        {carrying.isError ? <ErrorState error={carrying.error} /> : null}
        <div className="row">
          <button
            type="button"
            className="button button-primary"
            onClick={() => (carrying.isPending ? undefined : carrying.mutate())}
          >
            {takeover.carryOut}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {general.cancel}
          </button>
        </div>
      </div>
    </Dialog>
  );
};
