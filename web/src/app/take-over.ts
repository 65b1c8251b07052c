/** What a page says to the worker of a new version that waits, when the person at the page wants it now. */
export const TAKE_OVER = 'takeOver';
