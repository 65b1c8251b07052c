import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { deviceStore } from '../app/browser.ts';
import { usePlace } from '../app/place.ts';
import { isWaitingKey, waitingQueue } from './waiting.ts';

const AGAIN_MILLISECONDS = 30_000;

/**
 * Sends what waits on this device as soon as there is a way: on arrival, when the network is back, and now and then. Has ready what
 * the next entry without network needs.
 */
export const WaitingSync = () => {
  const place = usePlace();
  const client = useQueryClient();
  useEffect(() => {
    const queue = waitingQueue(deviceStore, { place: place.id, subject: place.me.subject });
    const send = async (): Promise<void> => {
      if (!navigator.onLine || queue.all().every(({ refusal }) => refusal !== undefined)) return;
      const { sendWaiting } = await import('./support-api.ts');
      await sendWaiting(place, client);
    };
    const prepare = async (): Promise<void> => {
      const { keepOwnTrajectories } = await import('./visit-trajectory.ts');
      await keepOwnTrajectories(place, client);
    };
    void prepare().catch(() => undefined);
    // What cannot be loaded or sent now stays where it is, until the next time.
    const attempt = (): void => void send().catch(() => undefined);
    const followOtherTabs = ({ key }: StorageEvent): void => {
      if (!isWaitingKey(key)) return;
      void import('./support-api.ts').then(({ supportMoved }) => supportMoved(client, place)).catch(() => undefined);
    };
    attempt();
    window.addEventListener('online', attempt);
    window.addEventListener('storage', followOtherTabs);
    const timer = window.setInterval(attempt, AGAIN_MILLISECONDS);
    return () => {
      window.removeEventListener('online', attempt);
      window.removeEventListener('storage', followOtherTabs);
      window.clearInterval(timer);
    };
  }, [place, client]);
  return null;
};
