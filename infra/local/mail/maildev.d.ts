/** The part of maildev 2 that we use; the package carries no types. */
declare module 'maildev' {
  type Options = {
    readonly smtp: number;
    readonly web: number;
    readonly ip: string;
    readonly mailDirectory: string;
    readonly silent: boolean;
  };
  const maildev: (options: Options) => { readonly listen: (callback: (error?: Error) => void) => void };
  export default maildev;
}
