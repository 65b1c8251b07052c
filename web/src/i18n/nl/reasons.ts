/** Why a rule said no, by the `reason` keys of the API. */
export const reasons = {
  noMembership: 'Uw account heeft geen rol op deze plaats.',
  companyArchived: 'Deze onderneming is gearchiveerd. Haal ze eerst terug.',
  companyInTrajectory: 'Deze onderneming zit in een traject en blijft daarom in de lijst.',
  establishmentInUse: 'Een vestiging die u weghaalt is de werkvloer van een traject. Pas eerst het traject aan.',
};
