import { useMutation, useQuery } from '@tanstack/react-query';
import { dayAfter } from '../../../../shared/kernel/days.ts';
import { formatCount, formatDate } from '../../../../shared/kernel/format.ts';
import type { MemberCases } from '../../../../shared/partnership/members/requests.ts';
import { isDuring } from '../../../../shared/partnership/membership.ts';
import type { Member } from '../../../../shared/partnership/schema.ts';
import { peopleQuery } from '../../access/people-api.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { ErrorState } from '../../ui/states.tsx';
import { memberCasesQuery, memberSteps, useMembersChanged } from './members-api.ts';
import { useMemberWords } from './words.ts';

/** Each request takes a bounded number: it is asked again as long as some go over and some are left. */
const useHandOver = (member: Member) => {
  const place = usePlace();
  const changed = useMembersChanged();
  return useMutation({
    mutationFn: async () => {
      for (;;) {
        const outcome = await memberSteps(place, member.id).handOver();
        if (outcome.remaining === 0 || outcome.handedOver === 0) return outcome;
      }
    },
    onSettled: changed,
  });
};

type OpenProps = { readonly member: Member; readonly open: number; readonly obstacle: MemberCases['obstacle'] };

const OpenCases = ({ member, open, obstacle }: OpenProps) => {
  const { leaving } = useMemberWords();
  const handOver = useHandOver(member);
  const may = useMay('trajectory:handOver');
  const failed = handOver.data?.notHandedOver.length ?? 0;
  return (
    <div className="stack-tight">
      <p>
        <strong>{open === 1 ? leaving.openOne : leaving.open(formatCount(open))}</strong>{' '}
        {member.leaving?.casesTo === undefined ? leaving.decide : null}
        {obstacle ? leaving.obstacles[obstacle] : null}
      </p>
      {failed > 0 ? <p role="alert">{leaving.notHandedOver(formatCount(failed))}</p> : null}
      {handOver.isError ? <ErrorState error={handOver.error} /> : null}
      {may && !obstacle && member.leaving?.casesTo !== undefined ? (
        <div>
          <button type="button" className="button" aria-busy={handOver.isPending} onClick={() => handOver.mutate()}>
            {handOver.isPending ? leaving.handingOver : leaving.handOver}
          </button>
        </div>
      ) : null}
    </div>
  );
};

/** When what it has open goes over and to whom, or that it went: by itself once its last day is over. */
const useWhenTheyGo = ({ until, leaving: decided }: Member, members: readonly Member[], open: number) => {
  const { leaving } = useMemberWords();
  const taker = members.find(({ id }) => id === decided?.casesTo)?.name;
  if (!taker || until === undefined) return null;
  if (open === 0 && decided?.casesGoneOn !== undefined)
    return leaving.casesGone(taker, formatDate(decided.casesGoneOn));
  return today() > until ? leaving.casesGoing(taker) : leaving.casesGo(taker, formatDate(dayAfter(until)));
};

/** That a member leaves or left, who takes its cases, and what it still has: nothing of it is lost from sight. */
export const LeavingNotice = ({ member, members }: { member: Member; members: readonly Member[] }) => {
  const { leaving, leave } = useMemberWords();
  const place = usePlace();
  const cases = useQuery({
    ...memberCasesQuery(place, member.id),
    enabled: useMay('trajectory:read') && member.until !== undefined,
  });
  const people = useQuery({ ...peopleQuery(place), enabled: useMay('people:write') });
  const open = cases.data?.cases.length ?? 0;
  const whenTheyGo = useWhenTheyGo(member, members, open);
  if (member.until === undefined) return null;
  const isGone = !isDuring(member, today());
  const active = (people.data?.people ?? []).filter((person) => person.active && person.memberId === member.id).length;
  return (
    <div className={open > 0 || (isGone && active > 0) ? 'notice notice-warning' : 'notice'}>
      <div className="stack-tight">
        <p>
          {isGone ? leaving.left(formatDate(member.until)) : leaving.leaves(formatDate(member.until))}{' '}
          {member.leaving ? leaving.because(member.leaving.reason) : null} {whenTheyGo}
        </p>
        {open > 0 ? <OpenCases member={member} open={open} obstacle={cases.data?.obstacle} /> : null}
        {isGone && active > 0 ? <p>{leave.people(formatCount(active))}</p> : null}
      </div>
    </div>
  );
};
