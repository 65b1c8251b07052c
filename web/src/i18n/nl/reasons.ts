/** Why a rule said no, by the `reason` keys of the API. */
export const reasons = {
  noMembership: 'Uw account heeft geen rol op deze plaats.',
  companyArchived: 'Deze onderneming is gearchiveerd. Haal ze eerst terug.',
  companyInTrajectory: 'Deze onderneming zit in een traject en blijft daarom in de lijst.',
  establishmentInUse: 'Een vestiging die u weghaalt is de werkvloer van een traject. Pas eerst het traject aan.',
  noPartnership: 'Dit partnerschap bestaat niet.',
  noReportYet: 'Het verslag is er nog niet.',
  reportExpired: 'Het verslag is niet meer beschikbaar.',
  notCompleted: 'Alleen een afgerond traject kan geverifieerd worden.',
  notInDirectory: 'U staat nog niet in de personenlijst van deze plaats. Vraag uw coördinator om u toe te voegen.',
  quarterNotFrozen: 'Dit kwartaal is nog niet vastgezet.',
  quarterNotOver: 'Dit kwartaal is nog niet voorbij.',
  requirementsLacking: 'Er ontbreekt nog iets voor deze stap.',
  trajectoryCompleted: 'Dit traject is afgerond: hieraan kan dit niet meer wijzigen.',
  trajectoryFull: 'Dit traject heeft het hoogste aantal bereikt; er kan niets meer bij.',
  trajectoryStopped: 'Dit traject is gestopt: er kan niets meer wijzigen.',
  uploadFailed: 'Een bestand kon niet worden opgeladen. Probeer het opnieuw; wat al binnen was, telt niet dubbel.',
};
