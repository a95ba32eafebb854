import { createRoot } from 'react-dom/client';
import type { CoachInterface } from '../../lib/coach/contract.ts';
import controls from '../ui/controls.css?inline';
import reading from '../ui/reading.css?inline';
import tokens from '../ui/tokens.css?inline';
import coach from './coach.css?inline';
import { Interface } from './Interface.tsx';
import { trackModality } from './input-modality.ts';

function appendTo<K extends keyof HTMLElementTagNameMap>(container: HTMLElement, tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  container.append(element);
  return element;
}

/**
 * Draws the in-page interface into `container`, which lies in a shadow root of its own, until `signal` aborts. This is what
 * the content script loads late; it brings its styles along.
 */
export const mount: CoachInterface['mount'] = (container, model, signal) => {
  if (signal.aborted) return;
  const style = appendTo(container, 'style');
  style.textContent = [tokens, controls, reading, coach].join('\n');
  const place = appendTo(container, 'div');
  const modality = trackModality(() => model.isOpening, signal);
  const root = createRoot(place);
  root.render(<Interface model={model} takesFocus={() => modality() === 'key'} />);
  signal.addEventListener(
    'abort',
    () => {
      root.unmount();
      place.remove();
      style.remove();
    },
    { once: true },
  );
};
