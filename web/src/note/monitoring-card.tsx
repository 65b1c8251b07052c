import { formatDayOf } from '../../../shared/kernel/format.ts';
import { changedMonitoring, MONITORING_UNITS, type PublishedFigures } from '../../../shared/note/monitoring.ts';
import type { NoteView } from '../../../shared/note/requests.ts';
import { shownMonitoring } from '../../../shared/note/shown-monitoring.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { FigureText } from '../monitoring/figures/figure-mark.tsx';
import { ProvenanceLine } from '../monitoring/figures/provenance-line.tsx';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { SignedTable } from './signed-table.tsx';
import { useNoteTexts, useNoteWords } from './words.ts';

type Compared = { readonly figures: PublishedFigures; readonly now: PublishedFigures | undefined };

const Numbers = ({ figures, now }: Compared) => {
  const words = useNoteWords();
  const { monitoring, about } = useNoteTexts();
  const changed = now ? changedMonitoring(figures, now) : [];
  return (
    <>
      <SignedTable
        label={monitoring.title}
        value={monitoring.value}
        changed={changed}
        rows={MONITORING_UNITS.map((unit) => ({
          key: unit,
          name: monitoring.units[unit],
          signed: <FigureText figure={figures[unit]} />,
          now: now ? <FigureText figure={now[unit]} /> : null,
        }))}
      />
      <div className="card-body stack-tight small muted">
        <p>{monitoring.of(about(figures.from, figures.to))}</p>
        <ProvenanceLine provenance={figures} />
        {now && changed.length > 0 ? (
          <>
            <p>
              {words.now}: {monitoring.of(about(now.from, now.to))}
            </p>
            <ProvenanceLine provenance={now} />
          </>
        ) : null}
      </div>
    </>
  );
};

/**
 * What the agency published of the period's monitoring: in a signed note as it was signed, and beside it what is published by now where that is
 * something else. The rest of it stands on its own page.
 */
export const MonitoringCard = ({ view: { note, monitoringNow } }: { view: NoteView }) => {
  const words = useNoteWords();
  const { monitoring } = useNoteTexts();
  const paths = pathsOf(usePlace());
  const { figures, stands } = shownMonitoring(note, monitoringNow);
  const day = note && 'figures' in note ? formatDayOf(note.signedByCoordinatorAt) : '';
  const compared = stands === 'frozen' ? monitoringNow : undefined;
  const hasChanged = figures && compared && changedMonitoring(figures, compared).length > 0;
  return (
    <Card title={monitoring.title} aside={<Link to={paths.monitoring}>{words.allOfMonitoring}</Link>} flush>
      <div className="card-body stack-tight">
        <p className="small muted">{stands === 'frozen' ? monitoring.frozen(day) : monitoring[stands]}</p>
        {hasChanged ? <p className="notice">{words.monitoringChanged}</p> : null}
        {stands === 'notPublished' && monitoringNow ? <p className="notice">{words.publishedSince}</p> : null}
      </div>
      {figures ? <Numbers figures={figures} now={compared} /> : null}
      {stands === 'notPublished' && monitoringNow ? <Numbers figures={monitoringNow} now={undefined} /> : null}
    </Card>
  );
};
