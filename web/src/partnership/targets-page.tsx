import { useQuery } from '@tanstack/react-query';
import { formatCount } from '../../../shared/kernel/format.ts';
import { isDuring } from '../../../shared/partnership/membership.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { useProgressWords } from '../figures/progress/words.ts';
import { useTexts } from '../i18n/language-context.ts';
import { useTakeoverWords } from '../takeover/words.ts';
import { Card } from '../ui/card.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { useAgreementWords } from './agreement/words.ts';
import { AmendmentsCard } from './amendment/amendments-card.tsx';
import { DivisionCard } from './division-card.tsx';
import { membersQuery, targetsQuery } from './partnership-api.ts';
import { PeriodCard } from './period-card.tsx';

const PERIODS = [1, 2] as const;

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
  const [agreement, progress] = [useAgreementWords(), useProgressWords()];
  const { partnership, access } = useTexts();
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
            <ButtonLink to={paths.agreements}>{agreement.page}</ButtonLink>
            {useMay('dashboard:read') ? <ButtonLink to={paths.progress}>{progress.link}</ButtonLink> : null}
            {useMay('finance:read') ? <ButtonLink to={paths.budget}>{access.navigation.budget}</ButtonLink> : null}
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
        {first ? <DivisionCard period={first.period} /> : null}
        <AmendmentsCard />
        <MembersCard />
        {first ? <HistoryCard kind="target" id={String(first.period)} /> : null}
      </Page>
    </Guarded>
  );
};
