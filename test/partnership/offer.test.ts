import { describe, expect, it } from 'vitest';
import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { offerToCompanies } from '../../functions/partnership/members/offer.ts';
import { publicOfferRoutes } from '../../functions/partnership/members/public-routes.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import { memberOf } from './members-samples.ts';

const system = { ...realSystem, now: () => instant('2024-11-15T11:00:00.000Z') };
const MEMBERS = [
  memberOf(2, {
    name: 'Zuid vzw',
    regions: ['limburg'],
    themes: ['diversity'],
    segments: ['under-10'],
    experience: 'Van binnen.',
    offer: 'Wij komen langs.',
    contact: { email: 'info@zuid.example' },
  }),
  memberOf(1, { name: 'Noord vzw', role: 'promotor' }),
  memberOf(3, { name: 'Weg vzw', until: isoDate('2024-11-14'), leaving: { reason: 'Fusie.' } }),
];
const dependencies = {
  repository: { register: async () => ({ version: 1, members: MEMBERS }) },
  catalogues: catalogueReaderOf({ kept: async () => [] }, system),
  system,
};

describe('the offer to companies', () => {
  const open = publicOfferRoutes('/api/public/partnerships/alfa', async () => ({
    use: { offerToCompanies },
    dependencies,
  }));

  it('is read without sign-in, shows the members of today by name, and nothing of what is theirs alone', async () => {
    const answer = await open.request('/api/public/partnerships/alfa/offer');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(await answer.json()).toEqual({
      members: [
        { name: 'Noord vzw', role: 'promotor', regions: [], themes: [], segments: [], contact: {} },
        {
          name: 'Zuid vzw',
          role: 'partner',
          regions: ['limburg'],
          themes: [{ code: 'diversity', nl: 'diversiteit', en: 'diversity' }],
          segments: ['under-10'],
          offer: 'Wij komen langs.',
          contact: { email: 'info@zuid.example' },
        },
      ],
    });
  });
});
