import { shownColumns, withColumn } from '../../../shared/kernel/chosen-columns.ts';
import { useTexts } from '../i18n/language-context.ts';
import type { Column } from './data-table.tsx';
import { Menu } from './menu.tsx';

type ColumnsMenuProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly chosen: string | undefined;
  readonly onChange: (columns: string | undefined) => void;
};

/** Chooses which columns a list shows, and its export has. The first column names the row and stays. */
export function ColumnsMenu<Row>({ columns, chosen, onChange }: ColumnsMenuProps<Row>) {
  const { columns: texts } = useTexts().list;
  const [first, ...others] = columns;
  const naming = first?.key ?? '';
  const shown = new Set(shownColumns(columns, chosen, naming).map(({ key }) => key));
  return (
    <Menu className="button" label={texts.menu}>
      <fieldset>
        <legend className="menu-note">{texts.note}</legend>
        <div className="stack-tight">
          {others.map(({ key, header }) => (
            <label key={key} className="menu-choice">
              <input
                type="checkbox"
                checked={shown.has(key)}
                onChange={() => onChange(withColumn(columns, chosen, { key, naming }))}
              />
              <span>{header}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {chosen === undefined ? null : (
        <button type="button" className="button button-quiet" data-closes onClick={() => onChange(undefined)}>
          {texts.standard}
        </button>
      )}
    </Menu>
  );
}
