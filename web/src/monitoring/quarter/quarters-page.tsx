import { useQuery } from '@tanstack/react-query';
import { formatCount } from '../../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { SuccessionsCard } from '../succession/successions-card.tsx';
import { MeasurementsCard } from './measurements-card.tsx';
import { quartersQuery } from './quarter-api.ts';
import { QuarterCard } from './quarter-card.tsx';
import { useQuarterWords } from './words.ts';

/** The quarter at work and the one before it; older ones fold open. */
const SHOWN = 2;

/** The quarters of the monitoring, for the agency. */
export const MonitoringQuartersPage = () => {
  const words = useQuarterWords();
  const query = useQuery({ ...quartersQuery(usePlace()), enabled: useMay('monitoring:read') });
  return (
    <Guarded permission="monitoring:read">
      <Page title={words.page}>
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>
          {({ rows, measurements, names }) => (
            <>
              {rows.length === 0 ? <EmptyState title={words.none}>{words.noneBody}</EmptyState> : null}
              {rows.slice(0, SHOWN).map((view) => (
                <QuarterCard key={view.record.quarter} view={view} names={names} />
              ))}
              {rows.length > SHOWN ? (
                <details>
                  <summary className="button-link">{words.older(formatCount(rows.length - SHOWN))}</summary>
                  <div className="stack">
                    {rows.slice(SHOWN).map((view) => (
                      <QuarterCard key={view.record.quarter} view={view} names={names} />
                    ))}
                  </div>
                </details>
              ) : null}
              <SuccessionsCard />
              <MeasurementsCard measurements={measurements} names={names} />
            </>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
