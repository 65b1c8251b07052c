/** Bytes of a workbook, packed and unpacked: thousands of rows stay far under them. */
export const MAXIMUM_WORKBOOK_BYTES = 5_000_000;
export const MAXIMUM_UNPACKED_BYTES = 60_000_000;
/** Rows of a sheet, its header counted, and columns: a cell beyond them would make an ocean of empty ones. */
export const MAXIMUM_ROWS = 5001;
export const MAXIMUM_COLUMNS = 50;
/** Lines of a report that are shown on screen; all of them stand in the file. */
export const SHOWN_PROBLEMS = 200;
/** What fits one transaction, with its numbers. Others are added afterwards. */
export const MAXIMUM_ESTABLISHMENTS_TAKEN_OVER = 50;
