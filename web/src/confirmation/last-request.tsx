import { isUnreachable } from '../../../shared/confirmation/mail.ts';
import { formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Link } from '../ui/link.tsx';
import type { confirmationsQuery } from './confirmation-api.ts';
import { useConfirmationWords } from './words.ts';

export type Shown = Awaited<
  ReturnType<NonNullable<ReturnType<typeof confirmationsQuery>['queryFn']>>
>['confirmations'][number];

const TONES: Readonly<Record<Shown['state'], string>> = {
  open: 'tag',
  expired: 'tag tag-soon',
  withdrawn: 'tag',
  confirmed: 'tag tag-good',
  objected: 'tag tag-late',
};

/** What became of the mails: when they went out, and what to do when one did not arrive. */
const Mails = ({ last: { mail, companyId, reminders, remindOn } }: { last: Shown }) => {
  const confirmation = useConfirmationWords();
  const paths = pathsOf(usePlace());
  const days = reminders.map(({ at }) => formatDayOf(at));
  return (
    <>
      {days.length > 0 ? <p className="small">{confirmation.remindedOn(days)}</p> : null}
      {isUnreachable(mail) ? (
        <p className="notice notice-warning">
          {confirmation.mail[mail]} <Link to={paths.company(companyId)}>{confirmation.toTheAddress}</Link>
        </p>
      ) : (
        <p className={mail === 'notSent' ? 'notice notice-warning' : 'small'}>{confirmation.mail[mail]}</p>
      )}
      {remindOn !== undefined && remindOn > today() ? (
        <p className="small muted">{confirmation.remindOn(formatDate(remindOn))}</p>
      ) : null}
    </>
  );
};

/** What a company was last asked, and what it answered. */
export const LastRequest = ({ last }: { last: Shown }) => {
  const { company } = useTexts();
  const confirmation = useConfirmationWords();
  const { answer, state } = last;
  return (
    <>
      <div>
        <span className={TONES[state]}>{confirmation.states[state]}</span>
      </div>
      <p className="small">{confirmation.askedOn(formatDayOf(last.askedAt), formatDayOf(last.expiresAt))}</p>
      {state === 'open' || state === 'expired' ? <Mails last={last} /> : null}
      {answer ? (
        <p className="small">
          {confirmation.answeredOn(formatDayOf(answer.at), company.form.contactRoles[answer.role])}
        </p>
      ) : null}
      {answer?.remark === undefined ? null : (
        <p className="notice notice-warning">{confirmation.remark(answer.remark)}</p>
      )}
      {state === 'confirmed' ? <p className="small muted mark">{confirmation.hash(last.textHash)}</p> : null}
    </>
  );
};
