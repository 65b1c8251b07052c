import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatCount, formatOneDecimal } from '../../../shared/kernel/format.ts';
import { isApiError } from '../app/api-error.ts';
import { newRequestKey } from '../app/browser.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { fieldId } from '../ui/form/pointer.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { importCompanies, tasksQuery } from './task-api.ts';
import { TaskCard } from './task-card.tsx';

const MEGABYTE = 1_000_000;

/** Choosing, uploading and starting; the key stays the same until it succeeded, so that trying again makes no second import. */
const useImport = () => {
  const place = usePlace();
  const client = useQueryClient();
  const { document } = useTexts();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [key, setKey] = useState(newRequestKey);
  const [step, setStep] = useState<string>();
  const running = useMutation({
    mutationFn: () =>
      importCompanies(place, files, key, (now) =>
        setStep(now.kind === 'uploading' ? document.uploading(now.file) : document.checking),
      ),
    onSuccess: () => setFiles([]),
    onSettled: () => {
      setStep(undefined);
      setKey(newRequestKey());
      void client.invalidateQueries({ queryKey: [place.id] });
    },
  });
  return { files, setFiles, step, running };
};

const ImportForm = () => {
  const texts = useTexts();
  const { document } = texts;
  const { files, setFiles, step, running } = useImport();
  const [attempts, setAttempts] = useState(0);
  const nothingChosen = attempts > 0 && files.length === 0 && !running.isSuccess;
  const missing = nothingChosen && !running.isError ? [{ pointer: '/files', message: 'required' }] : [];
  const refused = isApiError(running.error) ? running.error.fields : [];
  const size = files.reduce((sum, file) => sum + file.size, 0) / MEGABYTE;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (files.length > 0 && !running.isPending) running.mutate();
  };
  return (
    <form onSubmit={submit} className="stack" noValidate>
      <ErrorSummary
        errors={missing.length > 0 ? missing : refused}
        failure={running.error ?? undefined}
        attempts={attempts}
        labelOf={(pointer) => files[Number(/^\/files\/(\d+)/.exec(pointer)?.[1])]?.name ?? document.files}
      />
      <div className="field">
        <label htmlFor={fieldId('/files')}>{document.files}</label>
        <input
          id={fieldId('/files')}
          className="input"
          type="file"
          multiple
          accept=".csv,.zip"
          onChange={(event) => setFiles([...(event.target.files ?? [])])}
        />
        <span className="hint" role="status">
          {step ?? (files.length > 0 ? document.chosen(formatCount(files.length), formatOneDecimal(size)) : '')}
        </span>
      </div>
      <div className="row">
        <button type="submit" className="button button-primary">
          {document.start}
        </button>
      </div>
    </form>
  );
};

const LatestTasks = () => {
  const { document } = useTexts();
  const query = useQuery(tasksQuery(usePlace()));
  return (
    <Card title={document.earlier}>
      <Load query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={document.none}>{document.noneBody}</EmptyState>
          ) : (
            <ul className="stack">
              {rows.map((task) => (
                <TaskCard key={task.id} task={task} />
              ))}
            </ul>
          )
        }
      </Load>
    </Card>
  );
};

/** Companies by the hundred, from the files of a KBO extract. */
export const CompanyImportPage = () => {
  const { document, company } = useTexts();
  const paths = pathsOf(usePlace());
  return (
    <Guarded permission="company:import">
      <Page title={document.importTitle} above={<Link to={paths.companies}>{company.page}</Link>}>
        <Card title={document.files}>
          <div className="stack">
            <p className="prose">{document.explain}</p>
            <p className="prose muted">{document.rules}</p>
            <ImportForm />
          </div>
        </Card>
        <LatestTasks />
      </Page>
    </Guarded>
  );
};
