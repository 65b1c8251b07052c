import { useMutation } from '@tanstack/react-query';
import type { Participant, TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { downloadOf } from '../../app/download.ts';
import { usePlace } from '../../app/place.ts';
import { useLanguage } from '../../i18n/language-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { planFile } from './plan-api.ts';
import { usePlanWords } from './words.ts';

/** The plan on paper: one for each company, since each reads only what concerns it. */
export const PlanDownload = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const plan = usePlanWords();
  const { language } = useLanguage();
  const place = usePlace();
  const taking = useMutation({
    mutationFn: async (companyId: Participant['companyId']) =>
      downloadOf(await planFile(place, trajectory.id, { companyId, language })),
  });
  const joint = trajectory.participants.length > 1;
  return (
    <div className="row">
      {trajectory.participants.map(({ companyId, name }) => (
        <button
          key={companyId}
          type="button"
          className="button"
          aria-label={plan.pdfFor(name)}
          aria-busy={taking.isPending}
          onClick={() => taking.mutate(companyId)}
        >
          <Icon name="download" />
          {joint ? plan.pdfFor(name) : plan.pdf}
        </button>
      ))}
      <p className="visually-hidden" role="status">
        {taking.isPending ? plan.pdfBusy : taking.isSuccess ? plan.pdfDone : ''}
      </p>
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </div>
  );
};
