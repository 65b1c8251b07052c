import { useQuery } from '@tanstack/react-query';
import { formatCount, formatDate } from '../../../../shared/kernel/format.ts';
import type { RowsRetention } from '../../../../shared/monitoring/delivery/retention.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { Load } from '../../ui/load.tsx';
import { retentionQuery } from './delivery-api.ts';
import { useDeliveryWords } from './words.ts';

const RetentionText = ({ retention }: { retention: RowsRetention }) => {
  const { retention: words } = useDeliveryWords();
  const years = formatCount(retention.years);
  switch (retention.state) {
    case 'paid':
      return <p>{words.paid(formatDate(retention.keptUntil), formatDate(retention.lastPaidOn), years)}</p>;
    case 'paying':
      return (
        <>
          <p>{words.paying(years)}</p>
          {retention.waitingFor.length === 0 ? null : (
            <p className="small muted">{words.waitingFor(retention.waitingFor.join(', '))}</p>
          )}
        </>
      );
  }
};

/** Until when the rows of deliveries are kept, and what that waits for. */
export const RetentionCard = () => {
  const { retention: words } = useDeliveryWords();
  const mayRead = useMay('monitoring:read');
  const query = useQuery({ ...retentionQuery(usePlace()), enabled: mayRead });
  return (
    <Card title={words.title}>
      <Load query={query}>{(retention) => <RetentionText retention={retention} />}</Load>
    </Card>
  );
};
