/** Whoever was invited has no role here yet. The secret of the link says who may. */
export const WITHOUT_MEMBERSHIP = ['/me/invitation'] as const;
