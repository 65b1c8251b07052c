import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ShownConfirmation } from '../../../shared/confirmation/schema.ts';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import { formatDayOf } from '../../../shared/kernel/format.ts';
import { isApiError } from '../app/api-error.ts';
import { CONTACT_ROLES } from '../company/contact-roles.ts';
import { useTexts } from '../i18n/language-context.ts';
import { AskedLoad } from '../partnership/closing/asked-load.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { NoteField, SelectField } from '../ui/form/field.tsx';
import { FormErrorsContext } from '../ui/form/form-errors.ts';
import { PublicPage } from '../ui/public-page.tsx';
import { checkConfirmed, checkObjected, linkAt } from './public-api.ts';
import { useConfirmationWords } from './words.ts';

const route = getRouteApi('/bevestiging/$partnershipId');

type Link = ReturnType<typeof linkAt>;
type Outcome = 'confirmed' | 'objected';

/** The answer of the company: its function, and what is not right where it does not agree. */
const useAnswer = (link: Link, token: string) => {
  const [role, setRole] = useState<(typeof CONTACT_ROLES)[number] | ''>('');
  const [remark, setRemark] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const sending = useMutation({
    mutationFn: (outcome: Outcome) =>
      outcome === 'confirmed' ? link.confirm({ role }) : link.object({ role, remark }),
  });
  const answer = (outcome: Outcome): void => {
    const check =
      outcome === 'confirmed' ? checkConfirmed({ token, role }) : checkObjected({ token, role, remark: remark.trim() });
    setErrors(check.ok ? [] : check.error);
    setAttempts(attempts + 1);
    if (check.ok && !sending.isPending) sending.mutate(outcome);
  };
  return { role, setRole, remark, setRemark, errors, attempts, sending, answer };
};

const AnswerForm = ({ link, token, shown }: { link: Link; token: string; shown: ShownConfirmation }) => {
  const { company } = useTexts();
  const confirmation = useConfirmationWords();
  const { page } = confirmation;
  const { role, setRole, remark, setRemark, errors, attempts, sending, answer } = useAnswer(link, token);
  const [objecting, setObjecting] = useState(false);
  if (sending.data) {
    return (
      <p role="status" className="notice notice-good">
        {page[sending.data.outcome]} {page.close}
      </p>
    );
  }
  const labelOf = (pointer: string): string => (pointer === '/remark' ? page.remark : page.role);
  const refused = isApiError(sending.error) ? sending.error.fields : [];
  return (
    <form className="stack" noValidate onSubmit={(event) => event.preventDefault()}>
      <FormErrorsContext value={errors}>
        <ErrorSummary
          errors={errors.length > 0 ? errors : refused}
          failure={sending.error ?? undefined}
          attempts={attempts}
          labelOf={labelOf}
        />
        <SelectField
          pointer="/role"
          label={page.role}
          value={role}
          options={CONTACT_ROLES.map((value) => ({ value, label: company.form.contactRoles[value] }))}
          onChange={setRole}
        />
        {objecting ? (
          <NoteField pointer="/remark" label={page.remark} hint={page.remarkHint} value={remark} onChange={setRemark} />
        ) : null}
        <div className="row">
          <button type="button" className="button button-primary" onClick={() => answer('confirmed')}>
            {page.confirm}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => (objecting ? answer('objected') : setObjecting(true))}
          >
            {page.object}
          </button>
        </div>
        <p className="small muted">{page.validUntil(formatDayOf(shown.expiresAt))}</p>
      </FormErrorsContext>
    </form>
  );
};

/** For whoever has the link that was mailed, without sign-in: what was done, and one answer. The secret stands behind the `#`. */
export const PublicConfirmationPage = () => {
  const confirmation = useConfirmationWords();
  const { partnershipId } = route.useParams();
  const [token] = useState(() => window.location.hash.slice(1));
  const link = linkAt(partnershipId, token);
  const query = useQuery({
    queryKey: ['confirmation', partnershipId, token],
    queryFn: link.show,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return (
    <PublicPage title={confirmation.page.title}>
      <p className="muted">{confirmation.page.lead}</p>
      <AskedLoad query={query}>
        {(shown) => (
          <>
            <p className="confirmation-text" lang={shown.language}>
              {shown.text}
            </p>
            <AnswerForm link={link} token={token} shown={shown} />
          </>
        )}
      </AskedLoad>
    </PublicPage>
  );
};
