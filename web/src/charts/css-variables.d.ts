import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How strongly a tile is coloured. */
    '--intensity'?: string;
    /** How long a bar is, of the longest. */
    '--length'?: string;
  }
}
