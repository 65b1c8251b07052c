const FIRST_YEAR = 2024;

/** The quarters from the start of the programme up to one and a year beyond, the newest first. */
export const quartersToChoose = (shown: string): string[] => {
  const last = Number(shown.slice(0, 4)) + 1;
  const quarters: string[] = [];
  for (let year = FIRST_YEAR; year <= last; year += 1)
    for (let number = 1; number <= 4; number += 1) quarters.push(`${year}/Q${number}`);
  return quarters.toReversed();
};
