import { readFileSync } from 'node:fs';

/**
 * The most that this process has held since its program began. What `getrusage` says would be no less than what the process that started it
 * held at that moment: Linux carries that over. Elsewhere there is nothing better.
 */
export const megabytesHeld = (): number => {
  const kilobytes =
    process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8').match(/^VmHWM:\s+(\d+) kB/m) : null;
  return Math.round(Number(kilobytes?.[1] ?? process.resourceUsage().maxRSS) / 1024);
};
