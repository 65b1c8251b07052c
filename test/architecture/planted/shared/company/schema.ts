export const planted = 'schema';
