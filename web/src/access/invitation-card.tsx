import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Person } from '../../../shared/access/schema.ts';
import { formatDayOf } from '../../../shared/kernel/format.ts';
import { usePlace } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { ErrorState } from '../ui/states.tsx';
import { useInvitationWords } from './invitation-words.ts';
import { invitePerson, peopleQuery, withdrawInvitation } from './people-api.ts';

/** Where somebody without a sign-in stands: not invited yet, or invited until a day. */
export const InvitationCard = ({ person }: { person: Person }) => {
  const words = useInvitationWords();
  const place = usePlace();
  const client = useQueryClient();
  const { id, version, invitation } = person;
  const sending = useMutation({
    mutationFn: (send: typeof invitePerson) => send(place, id, version),
    onSettled: () => client.invalidateQueries({ queryKey: peopleQuery(place).queryKey }),
  });
  if (person.subject !== undefined || !person.active) return null;
  return (
    <Card title={invitation ? words.waiting(formatDayOf(invitation.expiresAt)) : words.notYet}>
      <p className="prose">
        {invitation
          ? words.sent(person.email, formatDayOf(invitation.sentAt), words.mails[invitation.mail])
          : words.explain(person.email)}
      </p>
      {sending.isError ? <ErrorState error={sending.error} /> : null}
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          disabled={sending.isPending}
          onClick={() => sending.mutate(invitePerson)}
        >
          {invitation ? words.sendAgain : words.send}
        </button>
        {invitation ? (
          <button
            type="button"
            className="button"
            disabled={sending.isPending}
            onClick={() => sending.mutate(withdrawInvitation)}
          >
            {words.withdraw}
          </button>
        ) : null}
      </div>
    </Card>
  );
};
