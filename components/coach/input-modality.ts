export type Modality = 'key' | 'pointer';

/**
 * What the agent last used. The session opens a card for a key and for the mouse alike, and only a card opened by key may
 * take the focus. A hand that brushes the mouse while that card `isOpening` changes nothing: the next Enter is the card's.
 * Listens on the window, ahead of every listener on the document that could open a card.
 */
export function trackModality(isOpening: () => boolean, signal: AbortSignal): () => Modality {
  let last: Modality = 'pointer';
  const heard = (modality: Modality) => () => {
    last = modality;
  };
  const moved = () => {
    if (!isOpening()) last = 'pointer';
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('keydown', heard('key'), options);
  window.addEventListener('pointerdown', heard('pointer'), options);
  window.addEventListener('pointermove', moved, options);
  return () => last;
}
