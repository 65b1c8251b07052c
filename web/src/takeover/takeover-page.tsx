import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { downloadOf } from '../app/download.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { UploadForm } from '../document/upload-form.tsx';
import { useDocumentWords } from '../document/words.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { checkWorkbook, fetchTemplate, takeoversQuery } from './takeover-api.ts';
import { useTakeoverWords } from './words.ts';

const TemplateCard = () => {
  const takeover = useTakeoverWords();
  const { language } = useLanguage();
  const place = usePlace();
  const fetching = useMutation({ mutationFn: async () => downloadOf(await fetchTemplate(place, language)) });
  return (
    <Card title={`1. ${takeover.first}`}>
      <div className="stack">
        <p className="prose">{takeover.explain}</p>
        <div className="row">
          <button type="button" className="button" onClick={() => fetching.mutate()}>
            {takeover.template}
          </button>
        </div>
        {fetching.isError ? <ErrorState error={fetching.error} /> : null}
      </div>
    </Card>
  );
};

const CheckCard = () => {
  const takeover = useTakeoverWords();
  const place = usePlace();
  const navigate = useNavigate();
  return (
    <Card title={`2. ${takeover.second}`}>
      <div className="stack">
        <p className="prose">{takeover.checkExplain}</p>
        <UploadForm
          label={takeover.file}
          accept=".xlsx"
          submitLabel={takeover.check}
          send={async ([file], key, progress) => {
            if (!file) throw new Error('A form is not sent without its file');
            return checkWorkbook(place, file, key, progress);
          }}
          onSent={({ id }) => void navigate({ to: pathsOf(place).takeover(id) })}
        />
      </div>
    </Card>
  );
};

const EarlierCard = () => {
  const takeover = useTakeoverWords();
  const document = useDocumentWords();
  const place = usePlace();
  const query = useQuery(takeoversQuery(place));
  return (
    <Card title={takeover.earlier} flush>
      <Load query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={takeover.none}>{takeover.noneBody}</EmptyState>
          ) : (
            <ul className="task-list">
              {rows.map(({ id, kind, status, fileNames, createdAt }) => (
                <li key={id}>
                  <div>
                    <Link to={pathsOf(place).takeover(id)}>{fileNames.join(', ')}</Link>
                    <div className="small muted">
                      {takeover.askedOn(formatDayOf(createdAt), formatTimeOf(createdAt))}
                    </div>
                  </div>
                  <span className={status === 'failed' ? 'tag tag-late' : 'tag'}>
                    {status === 'done' ? takeover.kinds[kind] : document.statuses[status]}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Card>
  );
};

/** Files of before: the template to fill in, its check, and what was taken over earlier. */
export const TakeoverPage = () => {
  const takeover = useTakeoverWords();
  const { company } = useTexts();
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('takeover:write');
  return (
    <Guarded permission="takeover:read">
      <Page title={takeover.page} above={<Link to={paths.companies}>{company.page}</Link>}>
        {mayWrite ? (
          <>
            <TemplateCard />
            <CheckCard />
          </>
        ) : null}
        <EarlierCard />
      </Page>
    </Guarded>
  );
};
