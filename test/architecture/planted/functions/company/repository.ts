export const planted = 'repository';
