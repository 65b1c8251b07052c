import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formatEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import { roleOn } from '../../../../shared/partnership/membership.ts';
import type { Member } from '../../../../shared/partnership/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { HistoryCard } from '../../audit/history-card.tsx';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { membersQuery } from '../partnership-api.ts';
import { CaseList } from './case-list.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { LeavingNotice } from './leaving-notice.tsx';
import { memberCasesQuery } from './members-api.ts';
import { useFocusNames, usePeriodText } from './named.ts';
import { NoSuchMember } from './no-such-member.tsx';
import { RoleDialog } from './role-dialog.tsx';
import { StayDialog } from './stay-dialog.tsx';
import { useMemberWords } from './words.ts';

type MemberProps = { readonly member: Member; readonly members: readonly Member[] };

const MemberActions = ({ member, members }: MemberProps) => {
  const words = useMemberWords();
  const paths = pathsOf(usePlace());
  const [asking, setAsking] = useState<'role' | 'leave' | 'stay'>();
  const close = (): void => setAsking(undefined);
  if (!useMay('member:write')) return null;
  return (
    <>
      <ButtonLink to={paths.changeMember(member.id)}>{words.change}</ButtonLink>
      <button type="button" className="button" onClick={() => setAsking('role')}>
        {words.role.button}
      </button>
      <button type="button" className="button" onClick={() => setAsking('leave')}>
        {words.leave.button}
      </button>
      {member.until === undefined ? null : (
        <button type="button" className="button" onClick={() => setAsking('stay')}>
          {words.leaving.stay}
        </button>
      )}
      {asking === 'role' ? <RoleDialog member={member} onClose={close} /> : null}
      {asking === 'leave' ? <LeaveDialog member={member} members={members} onClose={close} /> : null}
      {asking === 'stay' ? <StayDialog member={member} onClose={close} /> : null}
    </>
  );
};

const RoleFacts = ({ member }: { member: Member }) => {
  const { facts } = useMemberWords();
  const { memberRoles } = useTexts().partnership;
  const period = usePeriodText();
  const earlier = member.earlierRoles.map(({ role, until }) => facts.until(memberRoles[role], formatDate(until)));
  return (
    <Facts
      items={[
        [facts.role, memberRoles[roleOn(member, today())]],
        [facts.earlierRoles, earlier.join('; ')],
        [facts.period, period(member)],
        [
          facts.enterpriseNumber,
          member.enterpriseNumber === undefined ? undefined : formatEnterpriseNumber(member.enterpriseNumber),
        ],
      ]}
    />
  );
};

const FocusCard = ({ member }: { member: Member }) => {
  const { facts, fields, notStated } = useMemberWords();
  const names = useFocusNames();
  const { website, email, phone } = member.contact;
  return (
    <Card title={facts.focus}>
      <Facts
        items={[
          [fields.regions, names.regions(member) ?? notStated],
          [fields.themes, names.themes(member) ?? notStated],
          [fields.segments, names.segments(member) ?? notStated],
          [facts.experience, member.experience],
          [facts.offer, member.offer],
          [facts.contact, [website, email, phone].filter(Boolean).join(' · ')],
        ]}
      />
    </Card>
  );
};

const CasesCard = ({ member }: { member: Member }) => {
  const { cases: words } = useMemberWords();
  const query = useQuery({ ...memberCasesQuery(usePlace(), member.id), enabled: useMay('trajectory:read') });
  const open = query.data?.cases ?? [];
  if (query.isFetched && open.length === 0) return <Card title={words.none}>{null}</Card>;
  return open.length === 0 ? null : (
    <Card title={open.length === 1 ? words.titleOne : words.title(String(open.length))} flush>
      <CaseList cases={open} />
    </Card>
  );
};

/** One organisation of the partnership: its role, what it focuses on and offers, its open cases, and its history. */
export const MemberPage = () => {
  const words = useMemberWords();
  const place = usePlace();
  const { memberId } = useParams({ strict: false });
  const query = useQuery({ ...membersQuery(place), enabled: useMay('partnership:read') });
  const members = query.data?.members ?? [];
  const member = members.find(({ id }) => id === memberId);
  return (
    <Guarded permission="partnership:read">
      <Page
        title={member?.name ?? words.page}
        above={<Link to={pathsOf(place).members}>{words.page}</Link>}
        actions={member ? <MemberActions member={member} members={members} /> : null}
      >
        <Load query={query}>
          {() =>
            member ? (
              <>
                <LeavingNotice member={member} members={members} />
                <RoleFacts member={member} />
                <FocusCard member={member} />
                <CasesCard member={member} />
                <HistoryCard kind="member" id={member.id} />
              </>
            ) : (
              <NoSuchMember />
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
