const MAXIMUM = 50;

/** `Taalcoaching op de werkvloer` → `taalcoaching-op-de-werkvloer`: at most 50 of a to z, 0 to 9 and `-`; nothing where none of these is left. */
export const slugOf = (label: string): string =>
  label
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAXIMUM)
    .replace(/^-+|-+$/g, '');
