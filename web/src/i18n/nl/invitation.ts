/** Inviting people, and accepting an invitation. */
export const invitation = {
  notYet: 'Nog niet uitgenodigd',
  waiting: (day: string) => `Uitnodiging wacht op antwoord, tot en met ${day}`,
  explain: (email: string) =>
    `Deze persoon heeft nog geen account gekoppeld. De uitnodiging gaat naar ${email} en geeft toegang aan wie ze opent.`,
  sent: (email: string, day: string, mail: string) => `Verstuurd aan ${email} op ${day}: ${mail}.`,
  mails: {
    claimed: 'onderweg',
    sent: 'verstuurd',
    refused: 'geweigerd, kijk het adres na',
    notSent: 'niet vertrokken, verstuur opnieuw',
    uncertain: 'onzeker of ze vertrok, verstuur zo nodig opnieuw',
  },
  send: 'Uitnodiging versturen',
  sendAgain: 'Opnieuw versturen',
  withdraw: 'Uitnodiging terugnemen',
  title: (place: string) => `U bent uitgenodigd voor ${place}`,
  signInFirst:
    'Meld u eerst aan met het account van uw organisatie. Daarna komt u hier terug om de uitnodiging te aanvaarden.',
  acceptWith:
    'Het account waarmee u nu aangemeld bent, krijgt de toegang. Is dat niet het juiste? Meld u dan eerst af.',
  accept: 'Uitnodiging aanvaarden',
  accepted: (place: string) => `U hebt toegang tot ${place}`,
  acceptedBody: 'Uw account is gekoppeld. Voortaan meldt u zich gewoon aan.',
  goThere: (place: string) => `Naar ${place}`,
};
