import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatCount, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { LANGUAGES } from '../../../shared/kernel/languages.ts';
import { AGENCY_ROLES, PARTNERSHIP_ROLES } from '../../../shared/kernel/permissions.ts';
import type { Mailings, Preview } from '../../../shared/notification/mailing.ts';
import { SUMMARY_KINDS } from '../../../shared/notification/schema.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Filters, SelectFilter } from '../ui/filters.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { mailingsQuery, mailQuartersQuery, type PreviewQuestion, previewQuery, releaseMails } from './mailing-api.ts';
import { type MailingSearch, readMailingSearch } from './mailing-search.ts';
import { useNotificationWords } from './words.ts';

// Only here: in the style sheets they would come with the first load.
const FRAME = { inlineSize: '100%', blockSize: '75vh', border: 0 } as const;
const PLAIN = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 } as const;

type Part = 'html' | 'text';
type Kind = Mailings['kinds'][number];

const ReleaseButton = ({ of }: { of: Kind }) => {
  const words = useNotificationWords().preview;
  const place = usePlace();
  const client = useQueryClient();
  const releasing = useMutation({
    mutationFn: () => releaseMails(place, of),
    onSettled: () => client.invalidateQueries({ queryKey: mailingsQuery(place).queryKey }),
  });
  return (
    <>
      <button
        type="button"
        className="button button-primary"
        aria-busy={releasing.isPending}
        onClick={() => {
          if (!releasing.isPending) releasing.mutate();
        }}
      >
        {words.release}
      </button>
      {releasing.isError ? <ErrorState error={releasing.error} /> : null}
    </>
  );
};

/** Whether the mails of a kind go out, and the button that lets them. */
const Release = ({ of }: { of: Kind }) => {
  const words = useNotificationWords().preview;
  const mayRelease = useMay('mailing:manage');
  const { isReleased, release, waiting } = of;
  return (
    <div role="status">
      {isReleased && release ? (
        <p className="notice notice-good">
          {waiting > 0
            ? words.releasedNow
            : words.released(formatDayOf(release.releasedAt), formatTimeOf(release.releasedAt))}
        </p>
      ) : (
        <div className="notice notice-warning">
          <span>{words.notReleased(formatCount(waiting))}</span>
          {mayRelease ? <ReleaseButton of={of} /> : null}
        </div>
      )}
    </div>
  );
};

/** The mail itself: of its HTML nothing runs and nothing leads away. */
const Mail = ({ preview, part }: { preview: Preview; part: Part }) => {
  const words = useNotificationWords().preview;
  return (
    <Card title={preview.subject}>
      {part === 'html' ? (
        <iframe style={FRAME} title={words.mail} sandbox="" srcDoc={preview.html} />
      ) : (
        <pre style={PLAIN}>{preview.text}</pre>
      )}
    </Card>
  );
};

const Shown = ({ question, part }: { question: PreviewQuestion; part: Part }) => {
  const query = useQuery(previewQuery(usePlace(), question));
  return <Load query={query}>{(preview) => <Mail preview={preview} part={part} />}</Load>;
};

const useChoice = (kinds: Mailings['kinds']) => {
  const place = usePlace();
  const { language } = useLanguage();
  const search = readMailingSearch(useSearch({ strict: false }));
  const roles = place.kind === 'agency' ? AGENCY_ROLES : PARTNERSHIP_ROLES;
  const of = kinds.find(({ kind }) => kind === search.kind) ?? kinds[0];
  return {
    of,
    roles,
    kind: of?.kind ?? SUMMARY_KINDS[0],
    asked: search.quarter,
    role: roles.find((role) => role === search.role) ?? roles[0],
    language: LANGUAGES.find((one) => one === search.language) ?? language,
  };
};

const Previews = ({ kinds }: Pick<Mailings, 'kinds'>) => {
  const { texts } = useLanguage();
  const words = useNotificationWords();
  const navigate = useNavigate();
  const { of, roles, kind, asked, role, language } = useChoice(kinds);
  const query = useQuery(mailQuartersQuery(usePlace(), kind));
  const quarters = query.data?.quarters ?? [];
  const quarter = quarters.find((one) => one === asked) ?? quarters[0];
  const [part, setPart] = useState<Part>('html');
  const choose = (change: MailingSearch): void =>
    void navigate({ to: '.', search: (before: MailingSearch) => ({ ...before, ...change }), replace: true });
  return (
    <>
      <Filters label={words.filters} onClear={undefined}>
        <SelectFilter
          name="kind"
          label={words.columns.kind}
          always
          value={kind}
          options={SUMMARY_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(chosen) => choose({ kind: chosen, quarter: undefined })}
        />
        {quarter === undefined ? null : (
          <SelectFilter
            name="quarter"
            label={words.quarter}
            always
            value={quarter}
            options={quarters.map((value) => ({ value, label: value }))}
            onChange={(chosen) => choose({ quarter: chosen })}
          />
        )}
        <SelectFilter
          name="role"
          label={words.preview.role}
          always
          value={role}
          options={roles.map((value) => ({ value, label: texts.access.roles[value] }))}
          onChange={(chosen) => choose({ role: chosen })}
        />
        <SelectFilter
          name="language"
          label={words.preview.language}
          always
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: texts.access.languages[value] }))}
          onChange={(chosen) => choose({ language: chosen })}
        />
        <SelectFilter
          name="part"
          label={words.preview.part}
          always
          value={part}
          options={(['html', 'text'] as const).map((value) => ({ value, label: words.preview.parts[value] }))}
          onChange={(chosen) => setPart(chosen ?? 'html')}
        />
      </Filters>
      {of ? <Release of={of} /> : null}
      <Load query={query}>
        {() =>
          quarter === undefined ? (
            <section className="card">
              <EmptyState title={words.preview.nothing}>{words.preview.nothingBody[kind]}</EmptyState>
            </section>
          ) : (
            <Shown question={{ kind, quarter, role, language }} part={part} />
          )
        }
      </Load>
    </>
  );
};

/** A summary mail as each role gets it, before the first one goes out and ever after. */
export const MailPreviewPage = () => {
  const words = useNotificationWords();
  const place = usePlace();
  const query = useQuery({ ...mailingsQuery(place), enabled: place.permissions.has('delivery:read') });
  return (
    <Guarded permission="delivery:read">
      <Page title={words.preview.page} above={<Link to={pathsOf(place).deliveries}>{words.page}</Link>}>
        <p className="prose muted">{words.preview.explain}</p>
        <Load query={query}>{({ kinds }) => <Previews kinds={kinds} />}</Load>
      </Page>
    </Guarded>
  );
};
