export const OUTCOMES = ['open', 'accepted', 'started', 'refused', 'noAnswer'] as const;
export const REFUSALS = ['notEligible', 'noPlace', 'waitingTime', 'cost', 'companyDeclined', 'other'] as const;
