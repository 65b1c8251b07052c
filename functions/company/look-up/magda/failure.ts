/** Why MAGDA gave no answer that can be used. `code` is that of its own fault, never what it says about an enterprise. */
export type MagdaFailure = {
  readonly cause:
    | 'unreachable'
    | 'tooLate'
    /** Another status of HTTP than an answer or a SOAP fault has. */
    | 'refused'
    | 'tooLarge'
    /** No XML, or XML with entities of its own. */
    | 'unreadable'
    | 'fault'
    /** XML of another shape, about another enterprise, or without what an enterprise always has. */
    | 'odd';
  readonly code?: string;
};
