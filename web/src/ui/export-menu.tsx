import { useMutation } from '@tanstack/react-query';
import type { ExportFormat } from '../../../shared/kernel/export.ts';
import { downloadOf } from '../app/download.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { ErrorState } from './states.tsx';

type Answer = Parameters<typeof downloadOf>[0];

/** Takes what a list shows away as a file. */
export const ExportMenu = ({ fetchFile }: { fetchFile: (format: ExportFormat) => Promise<Answer> }) => {
  const texts = useTexts().list.export;
  const taking = useMutation({ mutationFn: async (format: ExportFormat) => downloadOf(await fetchFile(format)) });
  const formats = ['xlsx', 'csv'] as const satisfies readonly ExportFormat[];
  return (
    <div className="export-menu">
      <Menu
        className="button"
        label={
          <>
            <Icon name="download" />
            {texts.menu}
          </>
        }
      >
        <p className="menu-note">{texts.note}</p>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button button-quiet"
            data-closes
            aria-busy={taking.isPending}
            onClick={() => taking.mutate(format)}
          >
            {texts.formats[format]}
          </button>
        ))}
      </Menu>
      <p className="visually-hidden" role="status">
        {taking.isPending ? texts.busy : taking.isSuccess ? texts.done : ''}
      </p>
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </div>
  );
};
