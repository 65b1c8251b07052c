const MEGABYTE = 1024 * 1024;

/** One import brings in at most so many enterprises; a larger file is refused before anything lands. */
export const MAXIMUM_ENTERPRISES = 5000;
/** Establishments in one extract: what a worker holds in memory at once is bounded by it. */
export const MAXIMUM_EXTRACT_ESTABLISHMENTS = 100_000;
/** One uploaded file, as it travels: a zip or a bare table. */
export const MAXIMUM_UPLOAD_BYTES = 50 * MEGABYTE;
/** All uploaded files of one import together. */
export const MAXIMUM_UPLOADS_BYTES = 100 * MEGABYTE;
/** All tables together once unpacked: a zip that grows beyond it is a bomb or not an extract of this size. */
export const MAXIMUM_UNPACKED_BYTES = 100 * MEGABYTE;
/** Lines of the report that are written out; what goes beyond is counted. */
export const MAXIMUM_REPORT_LINES = 20_000;
