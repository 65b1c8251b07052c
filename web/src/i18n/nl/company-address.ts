/** Addresses of contacts to which nothing is sent any more. */
export const companyAddress = {
  bounced: (day: string) =>
    `Mail niet bezorgd op ${day}: controleer het adres. Tot u het verbetert, gaat er niets meer naartoe.`,
  complained: (day: string) =>
    `De ontvanger meldde onze mail op ${day} als ongewenst. Er gaat niets meer naar dit adres.`,
  again: 'Adres klopt toch',
  againTitle: (name: string) => `Weer mailen naar ${name}`,
  againBody:
    'Doe dit alleen als u weet dat de mailbox weer werkt, of dat de ontvanger mails wil. Komt er weer een mail terug, dan stopt het opnieuw.',
  reason: 'Waarom het adres toch klopt',
  notMailed: 'mail niet bezorgd',
  correctFirst: 'Bij een contact van wie een mail niet bezorgd is, verbetert u eerst het adres bij de onderneming.',
};
