export const planted = 'cells';
