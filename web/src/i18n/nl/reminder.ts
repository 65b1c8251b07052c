/** How often somebody wants to be reminded. */
export const reminder = {
  reminders: 'Herinneringen aan wat openstaat',
  remindersHint:
    'Hoogstens één mail per werkdag, met wat nieuw is. Wat te lang blijft liggen, melden we altijd aan wie eindverantwoordelijk is.',
  frequencies: { daily: 'elke werkdag', weekly: 'wekelijks, op de eerste werkdag', never: 'geen' },
};
