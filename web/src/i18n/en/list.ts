import type { list as dutch } from '../nl/list.ts';

export const list: typeof dutch = {
  export: {
    menu: 'Export',
    note: 'What you see now, with all its pages. Who exports what is kept.',
    formats: { xlsx: 'Excel (xlsx)', csv: 'CSV' },
    busy: 'Exporting',
    done: 'The file was downloaded.',
  },
  columns: {
    menu: 'Columns',
    note: 'Which columns do you want to see? The export and a saved view follow.',
    standard: 'Usual columns',
  },
};
