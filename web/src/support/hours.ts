/** Minutes as people say them, with the language's own mark for an hour: `45 min`, `2 u`, `1 u 30`. */
export const hoursText =
  (mark: string) =>
  (minutes: number): string => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours === 0) return `${rest} min`;
    return rest === 0 ? `${hours} ${mark}` : `${hours} ${mark} ${String(rest).padStart(2, '0')}`;
  };
