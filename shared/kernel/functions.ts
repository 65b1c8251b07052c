/**
 * Every function that runs, in one list. The build bundles `functions/entry/<name>.ts` to `dist/functions/<name>/index.mjs`,
 * CDK deploys it, the laptop's engine runs it: a function cannot exist in one of the three only.
 */
export type Trigger =
  | { readonly kind: 'http' }
  /** A stream record of the store's own table that says which root changed. */
  | { readonly kind: 'stream' }
  /** A message of the store's own task queue. */
  | { readonly kind: 'queue' }
  /** EventBridge Scheduler, in Europe/Brussels; never between 02:00 and 03:00, which a change of clock skips or repeats. */
  | { readonly kind: 'schedule'; readonly expression: string }
  /** What the mail service tells of a mail that this store sent. */
  | { readonly kind: 'mailEvents' }
  /** Cognito, before it signs a token. */
  | { readonly kind: 'preToken' };

export type FunctionDefinition = {
  readonly scope: 'shell' | 'partnership' | 'agency' | 'access';
  readonly trigger: Trigger;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** What the people lose when this function fails, in the words of an alarm. */
  readonly whenItFails: string;
};

export const FUNCTIONS = {
  shell: {
    scope: 'shell',
    trigger: { kind: 'http' },
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    whenItFails: 'Nobody can sign in: the web cannot read who somebody is.',
  },
  'partnership-api': {
    scope: 'partnership',
    trigger: { kind: 'http' },
    memoryMegabytes: 1024,
    timeoutSeconds: 29,
    whenItFails: 'The people of this partnership cannot read or save their work.',
  },
  'partnership-worker': {
    scope: 'partnership',
    trigger: { kind: 'queue' },
    memoryMegabytes: 1024,
    timeoutSeconds: 900,
    whenItFails: 'An import or a takeover of this partnership stands still.',
  },
  'partnership-projector': {
    scope: 'partnership',
    trigger: { kind: 'stream' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Dashboards and lists of this partnership do not move along with its work.',
  },
  'partnership-projection-check': {
    scope: 'partnership',
    trigger: { kind: 'schedule', expression: 'cron(30 3 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Nobody knows whether the figures of this partnership still add up.',
  },
  'partnership-quarterly-summary': {
    scope: 'partnership',
    trigger: { kind: 'schedule', expression: 'cron(0 7 5 1,4,7,10 ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'The summary of the quarter of this partnership is not frozen and not mailed.',
  },
  'partnership-monitoring-summary': {
    scope: 'partnership',
    trigger: { kind: 'schedule', expression: 'cron(20 7 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Nobody in this partnership is mailed about a quarter of the monitoring that was closed.',
  },
  'partnership-delivery-recovery': {
    scope: 'partnership',
    trigger: { kind: 'schedule', expression: 'rate(15 minutes)' },
    memoryMegabytes: 512,
    timeoutSeconds: 300,
    whenItFails: 'A mail of this partnership that waits, or was interrupted, is not sent after all.',
  },
  'partnership-confirmation-reminders': {
    scope: 'partnership',
    trigger: { kind: 'schedule', expression: 'cron(15 8 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Companies that were asked to confirm what was done are not reminded.',
  },
  'partnership-member-leaving': {
    scope: 'partnership',
    // Before the reminders, which then tell only what did not go over.
    trigger: { kind: 'schedule', expression: 'cron(30 6 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'What a member of this partnership that left has open does not go over by itself.',
  },
  'partnership-reminders': {
    scope: 'partnership',
    trigger: { kind: 'schedule', expression: 'cron(45 7 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Nobody in this partnership is reminded of what is due, overdue, waits or came back.',
  },
  'partnership-register-check': {
    scope: 'partnership',
    trigger: { kind: 'schedule', expression: 'cron(30 4 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Nobody is told of companies of this partnership that stopped, merged or moved.',
  },
  'partnership-mail-events': {
    scope: 'partnership',
    trigger: { kind: 'mailEvents' },
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    whenItFails: 'Nobody in this partnership sees what became of its mails, to readers and to companies.',
  },
  'agency-api': {
    scope: 'agency',
    trigger: { kind: 'http' },
    memoryMegabytes: 1024,
    timeoutSeconds: 29,
    whenItFails: 'The agency cannot see its dashboards, nor keep its rules, catalogues and people.',
  },
  'agency-worker': {
    scope: 'agency',
    trigger: { kind: 'queue' },
    memoryMegabytes: 1024,
    timeoutSeconds: 900,
    whenItFails: 'A delivery of leavers or a measurement of the monitoring stands still.',
  },
  'agency-quarterly-summary': {
    scope: 'agency',
    trigger: { kind: 'schedule', expression: 'cron(30 7 5 1,4,7,10 ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'The summary of the quarter over all partnerships is not frozen and not mailed.',
  },
  'agency-monitoring-summary': {
    scope: 'agency',
    trigger: { kind: 'schedule', expression: 'cron(20 7 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Nobody at the agency is mailed about a quarter of the monitoring that was closed.',
  },
  'agency-delivery-recovery': {
    scope: 'agency',
    trigger: { kind: 'schedule', expression: 'rate(15 minutes)' },
    memoryMegabytes: 512,
    timeoutSeconds: 300,
    whenItFails: 'A mail of the agency that waits, or was interrupted, is not sent after all.',
  },
  'agency-monitoring-quarters': {
    scope: 'agency',
    trigger: { kind: 'schedule', expression: 'cron(15 6 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 300,
    whenItFails: 'A quarter of the monitoring that is over is not opened, so nobody is asked for its delivery.',
  },
  'agency-leaver-rows-removal': {
    scope: 'agency',
    trigger: { kind: 'schedule', expression: 'cron(40 5 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Rows of leavers stay longer than they may be kept.',
  },
  'agency-reminders': {
    scope: 'agency',
    trigger: { kind: 'schedule', expression: 'cron(45 7 * * ? *)' },
    memoryMegabytes: 512,
    timeoutSeconds: 900,
    whenItFails: 'Nobody at the agency is reminded of the steps of a quarter that are due or overdue.',
  },
  'agency-mail-events': {
    scope: 'agency',
    trigger: { kind: 'mailEvents' },
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    whenItFails: 'The delivery log of the agency does not show what became of its mails.',
  },
  'access-pre-token': {
    scope: 'access',
    trigger: { kind: 'preToken' },
    memoryMegabytes: 256,
    timeoutSeconds: 5,
    whenItFails: 'Nobody can sign in: tokens come without memberships.',
  },
} as const satisfies Record<string, FunctionDefinition>;
export type FunctionName = keyof typeof FUNCTIONS;

/** What a function does, whoever it does it for: `partnership-api` and `agency-api` are both an `api`. */
export const workOf = (name: FunctionName): string => name.replace(`${FUNCTIONS[name].scope}-`, '');
