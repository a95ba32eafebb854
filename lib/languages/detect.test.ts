import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';

const NEITHER = [
  'Goedemiddag, mijn pakket is nog steeds niet aangekomen en niemand kan mij vertellen waar het is.',
  "Bonjour, je n'ai toujours pas reçu ma commande passée il y a deux semaines.",
  "C'est inadmissible, personne ne répond au téléphone",
  'Buongiorno, il mio ordine non è mai arrivato e nessuno risponde.',
  'Buenas tardes, quisiera cambiar la talla de mi pedido',
  'Quero cancelar minha assinatura por favor',
  'Dzień dobry, nie mogę się zalogować na konto',
  'Hej, mitt paket har inte kommit fram än',
  'Hej, jeg har stadig ikke modtaget min pakke',
];
/** Hardly a word in them is in a list. */
const FOREIGN_AND_TERSE = [
  'Llevo esperando dos semanas',
  'sont vraiment indisponibles partout',
  'Wanneer komt de monteur?',
];
const ENGLISH = [
  'Printer offline since update, error 0x80 again',
  'Café table arrived chipped, order 7731',
  'Refund received, thanks Zoé and André!',
];
const GERMAN = [
  'Kein Netz seit Samstag, Router blinkt rot',
  'Grüezi, s Päckli isch nonig da',
  'Merci vielmal, hat tiptop geklappt',
];

describe('detect', () => {
  it.each(NEITHER)('tells that it is neither English nor German: %s', (text) => {
    expect(detect(text)).toBe('other');
  });

  it.each(FOREIGN_AND_TERSE)('rather does not tell than takes it for English or German: %s', (text) => {
    expect(['other', null]).toContain(detect(text));
  });

  it.each(ENGLISH)('tells English with foreign names and words: %s', (text) => {
    expect(detect(text)).toBe('en');
  });

  it.each(GERMAN)('tells German, terse and Swiss: %s', (text) => {
    expect(detect(text)).toBe('de');
  });
});
