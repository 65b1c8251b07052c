/** The element of a field: a JSON pointer of the request as an id of the page. `/seat/postalCode` → `field-seat-postalCode`. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll('/', '-')}`;

/** A pointer and what lies around it, nearest first: a hidden field's error leads to its group. */
export const pointersAround = (pointer: string): string[] => {
  const steps = pointer.split('/').slice(1);
  return steps.map((_, index) => `/${steps.slice(0, steps.length - index).join('/')}`);
};
