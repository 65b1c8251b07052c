import { useEffect, useRef } from 'react';
import { useIntakeWords } from '../intake/words.ts';
import { Group } from '../ui/form/choices.tsx';
import { useEngagementWords } from './words.ts';

/** The drawing as a picture; nothing while nobody drew. */
export type Drawing = () => Promise<File | undefined>;

const pictureOf = (canvas: HTMLCanvasElement): Promise<File | undefined> =>
  new Promise((resolve) => {
    canvas.toBlob(
      (blob) => resolve(blob ? new File([blob], 'handtekening.png', { type: 'image/png' }) : undefined),
      'image/png',
    );
  });

/** A surface to sign on with a finger or a mouse. Dark on white whatever the theme, as it is kept. */
export const SignatureField = ({ onReady }: { onReady: (drawing: Drawing) => void }) => {
  const engagement = useEngagementWords();
  const intake = useIntakeWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const wipe = useRef<() => void>(undefined);

  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return undefined;
    let stop: (() => void) | undefined;
    let left = false;
    void import('signature_pad').then(({ default: SignaturePad }) => {
      if (left) return;
      const pad = new SignaturePad(surface, { backgroundColor: '#ffffff', penColor: '#1d1f24' });
      // As many dots as the screen has; what was drawn stays when a phone is turned.
      const resize = (): void => {
        const drawn = pad.toData();
        const ratio = Math.max(window.devicePixelRatio, 1);
        surface.width = surface.offsetWidth * ratio;
        surface.height = surface.offsetHeight * ratio;
        surface.getContext('2d')?.scale(ratio, ratio);
        pad.fromData(drawn);
      };
      resize();
      window.addEventListener('resize', resize);
      wipe.current = () => pad.clear();
      onReady(async () => (pad.isEmpty() ? undefined : pictureOf(surface)));
      stop = () => {
        window.removeEventListener('resize', resize);
        pad.off();
      };
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [onReady]);

  return (
    <Group pointer="/signature" label={engagement.signature} hint={intake.why(engagement.why.signature)}>
      <canvas ref={canvas} className="signature" role="img" aria-label={engagement.pad} />
      <p className="hint">{engagement.pad}</p>
      <div>
        <button type="button" className="button-link" onClick={() => wipe.current?.()}>
          {engagement.clear}
        </button>
      </div>
    </Group>
  );
};
