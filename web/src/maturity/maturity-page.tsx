import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDayOf } from '../../../shared/kernel/format.ts';
import type { ScanView } from '../../../shared/maturity/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { SelectField } from '../ui/form/field.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { ContextCard } from './context-card.tsx';
import { InvitationsCard } from './invitations-card.tsx';
import { scansQuery } from './maturity-api.ts';
import { Results } from './results.tsx';
import { RoundDialog } from './round-dialog.tsx';
import { CloseDialog, OverrideDialog, RemovalDialog } from './scan-dialogs.tsx';
import { nameOf, useMaturityWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/maturity/$companyId');

const isOpenRound = (scan: ScanView): boolean => scan.form === 'round' && scan.closedAt === undefined;

const OneScan = ({ scan, earlier }: { scan: ScanView; earlier: readonly ScanView[] }) => {
  const words = useMaturityWords();
  const mayWrite = useMay('trajectory:write');
  const mayReadContacts = useMay('company:readContacts');
  const [asking, setAsking] = useState<'close' | 'override' | 'remove'>();
  const comparable = earlier.filter(({ result }) => result !== undefined);
  const [beforeId, setBeforeId] = useState<string>(comparable.at(-1)?.id ?? '');
  const found = comparable.find(({ id }) => id === beforeId);
  const before = found?.result && { name: nameOf(words, found), result: found.result };
  const isOpen = isOpenRound(scan);
  const onClose = (): void => setAsking(undefined);
  const button = (what: 'close' | 'override' | 'remove', label: string) => (
    <button type="button" className="button" onClick={() => setAsking(what)}>
      {label}
    </button>
  );
  return (
    <>
      {scan.form === 'round' ? (
        <p className="notice">
          {words.states[scan.state]} {isOpen ? words.until(formatDayOf(scan.answersUntil)) : ''}
        </p>
      ) : null}
      {isOpen && mayReadContacts ? <InvitationsCard scan={scan} mayInvite={mayWrite} /> : null}
      {scan.result && comparable.length > 0 ? (
        <SelectField
          pointer="/before"
          label={words.compare}
          value={beforeId}
          empty={words.noComparison}
          options={comparable.map((one) => ({ value: String(one.id), label: nameOf(words, one) }))}
          onChange={setBeforeId}
        />
      ) : null}
      {scan.result ? <Results scan={scan} result={scan.result} before={before} /> : null}
      {isOpen ? null : (
        <ContextCard scan={scan} before={found && { name: nameOf(words, found), context: found.context }} />
      )}
      {mayWrite ? (
        <div className="row">
          {isOpen ? button('close', words.close) : null}
          {scan.result ? button('override', words.override) : null}
          {button('remove', words.remove)}
        </div>
      ) : null}
      {asking === 'close' ? <CloseDialog scan={scan} onClose={onClose} /> : null}
      {asking === 'override' ? <OverrideDialog scan={scan} onClose={onClose} /> : null}
      {asking === 'remove' ? <RemovalDialog scan={scan} onClose={onClose} /> : null}
    </>
  );
};

const Scans = ({ scans }: { scans: readonly ScanView[] }) => {
  const words = useMaturityWords();
  const [chosenId, setChosenId] = useState<string>('');
  const index = Math.max(
    0,
    scans.findIndex(({ id }) => id === chosenId),
  );
  const scan = scans[index];
  if (!scan) return <p>{words.none}</p>;
  return (
    <div className="stack">
      {scans.length > 1 ? (
        <SelectField
          pointer="/scan"
          label={words.chosen}
          value={String(scan.id)}
          options={scans.map((one) => ({ value: String(one.id), label: nameOf(words, one) }))}
          onChange={setChosenId}
        />
      ) : (
        <p className="muted">{nameOf(words, scan)}</p>
      )}
      <OneScan key={scan.id} scan={scan} earlier={scans.slice(index + 1)} />
    </div>
  );
};

/** The scans of a company, off the path of its trajectory. */
export const MaturityPage = () => {
  const words = useMaturityWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const { trajectoryId, companyId } = route.useParams();
  const mayWrite = useMay('trajectory:write');
  const [opening, setOpening] = useState(false);
  const query = useQuery({ ...scansQuery(place, companyId), enabled: useMay('trajectory:read') });
  return (
    <Guarded permission="trajectory:read">
      <Page
        title={words.page}
        above={<Link to={paths.trajectory(trajectoryId)}>{query.data?.companyName ?? words.page}</Link>}
        actions={
          mayWrite ? (
            <>
              {query.data?.scans.some(isOpenRound) ? null : (
                <button type="button" className="button" onClick={() => setOpening(true)}>
                  {words.sendLinks}
                </button>
              )}
              <ButtonLink to={paths.maturityConversation(trajectoryId, companyId)}>{words.hold}</ButtonLink>
            </>
          ) : null
        }
      >
        <Load query={query}>{({ scans }) => <Scans scans={scans} />}</Load>
        {opening ? <RoundDialog onClose={() => setOpening(false)} /> : null}
      </Page>
    </Guarded>
  );
};
