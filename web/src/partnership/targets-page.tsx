import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCount, formatDayOf, formatMoney, formatTimeOf } from '../../../shared/kernel/format.ts';
import { isDuring } from '../../../shared/partnership/membership.ts';
import type { Target } from '../../../shared/partnership/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { useTakeoverWords } from '../takeover/words.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { membersQuery, targetsQuery } from './partnership-api.ts';
import { TargetDialog } from './target-dialog.tsx';

const PERIODS = [1, 2] as const;

const PeriodCard = ({ period, target }: { period: number; target: Target | undefined }) => {
  const { partnership, general } = useTexts();
  const maySet = useMay('target:write');
  const [asking, setAsking] = useState(false);
  const button = (
    <button
      type="button"
      className="button"
      aria-label={`${target ? general.change : partnership.set}: ${partnership.period(period)}`}
      onClick={() => setAsking(true)}
    >
      {target ? general.change : partnership.set}
    </button>
  );
  return (
    <Card title={partnership.period(period)} aside={maySet ? button : null}>
      {target ? (
        <div className="stack">
          <Facts
            items={[
              [partnership.companies, formatCount(target.companies)],
              ...target.yearly.map(
                ({ year, companies }) => [partnership.untilEndOf(year), formatCount(companies)] as const,
              ),
              [partnership.grantedSubsidy, formatMoney(target.grantedSubsidy)],
              [
                partnership.acceptedPublicPart,
                target.acceptedPublicPart === undefined ? undefined : formatMoney(target.acceptedPublicPart),
              ],
            ]}
          />
          <p className="small muted">
            {general.savedAt(formatDayOf(target.updatedAt), formatTimeOf(target.updatedAt))}
          </p>
        </div>
      ) : (
        <p className="muted prose">
          {partnership.none}. {partnership.noneBody}
        </p>
      )}
      {asking ? <TargetDialog period={period} target={target} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
};

const MembersCard = () => {
  const { partnership } = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const query = useQuery(membersQuery(place));
  return (
    <Load query={query}>
      {({ members: all }) => {
        const members = all.filter((member) => isDuring(member, today()));
        return members.length === 0 ? null : (
          <Card title={partnership.members} aside={<Link to={paths.members}>{partnership.toMembers}</Link>} flush>
            <ul className="task-list">
              {members.map(({ id, name, role }) => (
                <li key={id}>
                  <Link to={paths.member(id)}>{name}</Link>
                  <span className="tag">{partnership.memberRoles[role]}</span>
                </li>
              ))}
            </ul>
          </Card>
        );
      }}
    </Load>
  );
};

/** What was agreed: the target of each period, its yearly steps, and the organisations that divide it. */
export const TargetsPage = () => {
  const takeover = useTakeoverWords();
  const { partnership } = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const query = useQuery(targetsQuery(place));
  const first = query.data?.targets[0];
  return (
    <Guarded permission="partnership:read">
      <Page
        title={
          first
            ? partnership.title(formatCount(first.companies), first.period)
            : query.data
              ? partnership.none
              : partnership.page
        }
        actions={
          <>
            {useMay('finance:read') ? <ButtonLink to={paths.certifiedAmounts}>{takeover.amounts}</ButtonLink> : null}
            {useMay('takeover:read') ? <ButtonLink to={paths.takeovers}>{takeover.link}</ButtonLink> : null}
          </>
        }
      >
        <Load query={query}>
          {({ targets }) =>
            PERIODS.map((period) => (
              <PeriodCard key={period} period={period} target={targets.find((target) => target.period === period)} />
            ))
          }
        </Load>
        <MembersCard />
        {first ? <HistoryCard kind="target" id={String(first.period)} /> : null}
      </Page>
    </Guarded>
  );
};
