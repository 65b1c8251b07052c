/** Apart from the schemas, so that a screen loads no schema library for them. */
export const MAXIMUM_ROOT_CAUSES = 3;
export const MAXIMUM_WHYS = 5;
