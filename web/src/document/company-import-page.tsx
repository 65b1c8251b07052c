import { useQuery } from '@tanstack/react-query';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { importCompanies, tasksQuery } from './task-api.ts';
import { TaskCard } from './task-card.tsx';
import { UploadForm } from './upload-form.tsx';
import { useDocumentWords } from './words.ts';

const LatestTasks = () => {
  const document = useDocumentWords();
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
  const { company } = useTexts();
  const document = useDocumentWords();
  const place = usePlace();
  const paths = pathsOf(place);
  return (
    <Guarded permission="company:import">
      <Page title={document.importTitle} above={<Link to={paths.companies}>{company.page}</Link>}>
        <Card title={document.files}>
          <div className="stack">
            <p className="prose">{document.explain}</p>
            <p className="prose muted">{document.rules}</p>
            <UploadForm
              label={document.files}
              accept=".csv,.zip"
              multiple
              submitLabel={document.start}
              send={(files, key, progress) => importCompanies(place, files, key, progress)}
            />
          </div>
        </Card>
        <LatestTasks />
      </Page>
    </Guarded>
  );
};
