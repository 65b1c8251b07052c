import type { Difference } from '../../../../shared/company/register-check/schema.ts';
import type { CompanyView } from '../../../../shared/company/schema.ts';
import { formatEstablishmentNumber } from '../../../../shared/company/shown-number.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import { useAddressText, useRegisteredAddressText } from '../address-text.ts';
import { useFormsAndSituations } from '../look-up/forms-and-situations.ts';
import { useRegisterCheckWords } from './words.ts';

/** What a difference is called, and either one sentence or what stands here beside what the register says. */
type DifferenceText = { readonly title: string } & (
  | { readonly said: string }
  | { readonly here: string; readonly registered: string }
);

export const useDifferenceText = (company: CompanyView): ((difference: Difference) => DifferenceText) => {
  const words = useRegisterCheckWords();
  const { formName, situationName } = useFormsAndSituations();
  const address = useAddressText();
  const registeredAddress = useRegisteredAddressText();
  const establishment = (number: string) => {
    const known = company.establishments.find((one) => one.number === number);
    return known ? address(known.address) : words.nothing;
  };
  return (difference) => {
    const title = words.kinds[difference.kind];
    switch (difference.kind) {
      case 'stopped':
        return { title, said: words.stoppedSince(formatDate(difference.on)) };
      case 'merged':
      case 'situation':
        return { title, said: situationName(difference.situation) };
      case 'leftFlanders':
        return { title, said: words.leftFlanders };
      case 'seatMoved':
        return {
          title,
          here: company.seat ? address(company.seat) : words.nothing,
          registered: registeredAddress(difference.registered),
        };
      case 'establishmentGone':
        return {
          title: `${title} · ${formatEstablishmentNumber(difference.number)}`,
          here: establishment(difference.number),
          registered: words.notListed,
        };
      case 'establishmentMoved':
        return {
          title: `${title} · ${formatEstablishmentNumber(difference.number)}`,
          here: establishment(difference.number),
          registered: registeredAddress(difference.registered),
        };
      case 'name':
        return { title, here: company.name, registered: difference.registered };
      case 'legalForm':
        return {
          title,
          here: company.legalForm === undefined ? words.nothing : formName(company.legalForm),
          registered: formName(difference.registered),
        };
    }
  };
};
