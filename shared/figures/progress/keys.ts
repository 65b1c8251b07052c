/** The key of the row of what was realised without a member in charge. */
export const WITHOUT_MEMBER = 'none';
