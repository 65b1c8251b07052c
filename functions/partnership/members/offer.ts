import { entryOf, labelOn } from '../../../shared/catalogue/meaning.ts';
import { dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import type { MemberOffer, Offer } from '../../../shared/partnership/members/offer.ts';
import { roleOn } from '../../../shared/partnership/membership.ts';
import { isMemberOn, type Member } from '../../../shared/partnership/schema.ts';
import type { CatalogueReader } from '../../catalogue/reader.ts';
import type { System } from '../../platform/system.ts';
import type { MemberRepository } from './repository.ts';

export type OfferDependencies = {
  readonly repository: MemberRepository;
  readonly catalogues: Pick<CatalogueReader, 'recent'>;
  readonly system: Pick<System, 'now'>;
};

type Themes = Awaited<ReturnType<CatalogueReader['recent']>>['themes'];

const themesOf = (codes: readonly string[], known: Themes, today: IsoDate): MemberOffer['themes'] =>
  codes.flatMap((code) => {
    const entry = entryOf(known, code);
    return entry ? [{ code, ...labelOn(entry, today, today).label }] : [];
  });

const offerOf = (member: Member, known: Themes, today: IsoDate): MemberOffer => {
  const { name, regions, themes, segments, offer, contact } = member;
  return {
    name,
    role: roleOn(member, today),
    regions,
    themes: themesOf(themes, known, today),
    segments,
    contact,
    ...(offer === undefined ? {} : { offer }),
  };
};

/** What the members of today offer to companies: "one transparent offer" (P:98-100). For everybody, without sign-in. */
export const offerToCompanies =
  ({ repository, catalogues, system }: OfferDependencies) =>
  async (): Promise<Offer> => {
    const today = dayOf(system.now());
    const [{ members }, { themes }] = await Promise.all([repository.register(), catalogues.recent()]);
    const offers = members
      .filter((member) => isMemberOn(member, today))
      .map((member) => offerOf(member, themes, today));
    return { members: offers.sort((one, other) => one.name.localeCompare(other.name, 'nl')) };
  };
