import type { MemberOffer } from '../../../../shared/partnership/members/offer.ts';
import { COMPANY_SIZES } from '../../../../shared/reference/company-sizes.ts';
import { REFERENCE_REGIONS } from '../../../../shared/reference/regions.ts';
import { useLabel } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useOfferWords } from './words.ts';

const Contact = ({ contact: { website, email, phone } }: Pick<MemberOffer, 'contact'>) => (
  <span className="stack-tight">
    {website ? (
      <a href={website} rel="noopener noreferrer">
        {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
      </a>
    ) : null}
    {email ? <a href={`mailto:${email}`}>{email}</a> : null}
    {phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : null}
  </span>
);

/** One organisation as a company reads of it. */
const OfferCard = ({ offer }: { offer: MemberOffer }) => {
  const words = useOfferWords();
  const label = useLabel();
  const { contact } = offer;
  const isReached = [contact.website, contact.email, contact.phone].some((way) => way !== undefined);
  return (
    <Card title={offer.name}>
      <div className="stack">
        {offer.offer ? <p className="prose">{offer.offer}</p> : null}
        <Facts
          items={[
            [words.region, offer.regions.map((code) => label(REFERENCE_REGIONS[code])).join(', ')],
            [words.theme, offer.themes.map(label).join(', ')],
            [words.segment, offer.segments.map((code) => label(COMPANY_SIZES[code])).join(', ')],
            [words.contact, isReached ? <Contact key="contact" contact={contact} /> : undefined],
          ]}
        />
      </div>
    </Card>
  );
};

export const OfferList = ({ offers }: { offers: readonly MemberOffer[] }) =>
  offers.map((offer) => <OfferCard key={offer.name} offer={offer} />);
