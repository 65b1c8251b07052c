/**
 * What a field or a rule refuses, by the keys that schemas and use cases answer with. Words in braces are filled in with the
 * parameters of the error.
 */
export const errors = {
  required: 'Vul dit in',
  tooLong: 'Dit is te lang',
  tooLarge: 'Dit getal is te groot',
  tooSmall: 'Dit getal is te klein',
  tooMany: 'Dit zijn er te veel',
  wrongType: 'Dit is niet het soort gegeven dat hier hoort',
  wholeNumber: 'Vul een geheel getal in',
  notInList: 'Kies iets uit de lijst',
  unknownField: 'Dit veld kent het systeem niet',
  invalidFormat: 'Dit heeft niet de juiste vorm',
  controlCharacter: 'Hier staat een onzichtbaar teken in; typ de tekst opnieuw',
  checkDigits: 'De controlecijfers kloppen niet; kijk het nummer na',
  enterpriseNumberShape: 'Een ondernemingsnummer heeft 10 cijfers en begint met 0 of 1, zoals 0123.456.749',
  establishmentNumberShape: 'Een vestigingsnummer heeft 10 cijfers en begint met 2 tot 8, zoals 2.123.456.749',
  postalCodeShape: 'Een postcode heeft vier cijfers',
  naceShape: 'Een NACE-code heeft 2 tot 7 cijfers',
  jointCommitteeShape: 'Een paritair comité heeft drie cijfers, of drie en twee: 118 of 149.01',
  emailShape: 'Dit is geen e-mailadres',
  phoneShape: 'Dit is geen telefoonnummer',
  establishmentRequired: 'Voeg minstens één vestiging toe: de werkvloer is een vestiging',
  workFloorRequired: 'Kies minstens één werkvloer van deze onderneming',
  municipalityAmbiguous: 'Deze postcode ligt in twee gemeenten: kies er een',
  municipalityElsewhere: 'Deze gemeente ligt niet bij deze postcode',
  listedTwice: 'Dit staat al hoger in de lijst',
  noWorkFloorInFlanders:
    'Minstens één werkvloer moet in het Vlaamse Gewest liggen; anders komt de onderneming niet in aanmerking',
  cannotChange: 'Dit kan niet meer gewijzigd worden: de onderneming wordt hierop geteld',
  numberTaken: 'Dit nummer is al geregistreerd in uw partnerschap',
};
