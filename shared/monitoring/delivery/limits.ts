const MEGABYTE = 1024 * 1024;

/** A row takes about 150 bytes: room for more than twice the rows that one delivery may have. */
export const MAXIMUM_DELIVERY_MEGABYTES = 500;
export const MAXIMUM_DELIVERY_BYTES = MAXIMUM_DELIVERY_MEGABYTES * MEGABYTE;
export const MAXIMUM_DELIVERY_ROWS = 2_000_000;
/** Lines of the report that are written out; what goes beyond is counted. */
export const MAXIMUM_DELIVERY_PROBLEMS = 5000;
