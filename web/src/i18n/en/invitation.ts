/** Inviting people, and accepting an invitation. */
export const invitation = {
  notYet: 'Not invited yet',
  waiting: (day: string) => `Invitation awaits an answer, up to and including ${day}`,
  explain: (email: string) =>
    `This person has tied no account yet. The invitation goes to ${email} and gives access to whoever opens it.`,
  sent: (email: string, day: string, mail: string) => `Sent to ${email} on ${day}: ${mail}.`,
  mails: {
    claimed: 'on its way',
    sent: 'sent',
    refused: 'refused, check the address',
    notSent: 'did not go out, send again',
    uncertain: 'it is not certain that it went out, send again if need be',
  },
  send: 'Send invitation',
  sendAgain: 'Send again',
  withdraw: 'Take invitation back',
  title: (place: string) => `You are invited to ${place}`,
  signInFirst: 'Sign in first, with the account of your organisation. You come back here to accept the invitation.',
  acceptWith: 'The account with which you are signed in now gets the access. Is it not the right one? Sign out first.',
  accept: 'Accept invitation',
  accepted: (place: string) => `You have access to ${place}`,
  acceptedBody: 'Your account is tied. From now on you simply sign in.',
  goThere: (place: string) => `To ${place}`,
};
