/** What every list can do: be taken along as a file, and show other columns. */
export const list = {
  export: {
    menu: 'Exporteren',
    note: 'Wat u nu ziet, met alle pagina’s. Er wordt bijgehouden wie wat exporteert.',
    formats: { xlsx: 'Excel (xlsx)', csv: 'CSV' },
    busy: 'Bezig met exporteren',
    done: 'Het bestand is gedownload.',
  },
  columns: {
    menu: 'Kolommen',
    note: 'Welke kolommen wilt u zien? De export en een bewaarde weergave volgen.',
    standard: 'Gewone kolommen',
  },
};
