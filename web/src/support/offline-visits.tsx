import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { knownForVisits } from './visit-trajectory.ts';
import { WaitingList } from './waiting-list.tsx';
import { useSupportWords } from './words.ts';

/** In the place of what cannot be shown without network: visits can still be logged, for one trajectory or for all that are known here. */
export const OfflineVisits = ({ trajectoryId }: { trajectoryId?: string }) => {
  const { general } = useTexts();
  const support = useSupportWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const mayLog = useMay('trajectory:write');
  const known = knownForVisits(place).filter(({ id }) => trajectoryId === undefined || id === trajectoryId);
  return (
    <Card title={support.offlineTitle} flush>
      <p className="card-body muted">{mayLog && known.length > 0 ? support.offlineBody : general.trouble.offline}</p>
      <ul className="task-list">
        {mayLog
          ? known.map(({ id, title, participants }) => (
              <li key={id}>
                <div>
                  <strong>{title}</strong>
                  <div className="small muted">{participants.map(({ name }) => name).join(', ')}</div>
                </div>
                <ButtonLink to={paths.logVisit(id)}>{support.log}</ButtonLink>
              </li>
            ))
          : null}
      </ul>
      <WaitingList trajectoryId={trajectoryId} />
    </Card>
  );
};
