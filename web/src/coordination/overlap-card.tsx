import { useQuery } from '@tanstack/react-query';
import type { Overlap } from '../../../shared/coordination/schema.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { usePlace } from '../app/place.ts';
import { StageTag } from '../company/stage-tag.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { overlapsQuery } from './coordination-api.ts';

const OtherPartnership = ({ overlap }: { overlap: Overlap }) => {
  const { coordination } = useTexts();
  return (
    <li>
      <div>
        <strong>{coordination.partnership(overlap.partnershipId)}</strong>
        {overlap.member === undefined ? null : <div className="small">{coordination.contact(overlap.member)}</div>}
        <div className="small muted">{coordination.statedOn(formatDate(overlap.on))}</div>
      </div>
      {overlap.stage === undefined ? null : <StageTag stage={overlap.stage} />}
    </li>
  );
};

/** Other partnerships that work with the company, so that they can be called before both do the same; nothing where there is none. */
export const OverlapCard = ({ enterpriseNumber }: { enterpriseNumber: string }) => {
  const { coordination } = useTexts();
  const { data } = useQuery(overlapsQuery(usePlace(), enterpriseNumber));
  if (!data || data.overlaps.length === 0) return null;
  return (
    <Card title={coordination.title} flush>
      <p className="card-body prose">{coordination.explain}</p>
      <ul className="task-list">
        {data.overlaps.map((overlap) => (
          <OtherPartnership key={overlap.partnershipId} overlap={overlap} />
        ))}
      </ul>
    </Card>
  );
};
