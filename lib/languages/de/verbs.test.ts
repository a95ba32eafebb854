import { describe, expect, it } from 'vitest';
import { commanded, commandTo, withDu, withSie } from './verbs.ts';

const PAIRS = `schicken schickst, melden meldest, warten wartest, öffnen öffnest, rechnen rechnest, lernen lernst, ändern änderst,
  sammeln sammelst, wechseln wechselst, reservieren reservierst, hören hörst, spielen spielst, sehen siehst, ansehen ansiehst,
  eingeben eingibst, empfehlen empfiehlst, herunterladen herunterlädst, einschalten einschaltest, beantragen beantragst,
  veranlassen veranlasst, heiraten heiratest, erhalten erhältst, nutzen nutzt, passen passt, lösen löst, überweisen überweist,
  sind bist, haben hast, hätten hättest, waren warst, wollten wolltest, bestellten bestelltest, gingen gingst, würden würdest,
  können kannst, wissen weißt, möchten möchtest, erfahren erfährst, behalten behältst, tun tust, feiern feierst, lesen liest`;

describe('verbs', () => {
  it.each(PAIRS.split(',').map((pair) => pair.trim().split(' ')))('%s is said with du as %s', (sie = '', du = '') => {
    expect(withDu(sie)).toBe(du);
    expect(withSie(du)).toBe(sie);
  });

  it.each([
    ['schicken', 'schick'],
    ['melden', 'melde'],
    ['angeben', 'angib'],
    ['nehmen', 'nimm'],
    ['ändern', 'ändere'],
    ['sammeln', 'sammle'],
    ['prüfen', 'prüfe'],
    ['bestätigen', 'bestätige'],
  ])('%s commands as %s', (infinitive, order) => {
    expect(commandTo(infinitive)).toBe(order);
  });

  it('knows the commands of support, and leaves other words alone', () => {
    expect(['schick', 'schicke', 'prüf', 'gib', 'öffne'].map(commanded)).toEqual([
      'schicken',
      'schicken',
      'prüfen',
      'geben',
      'öffnen',
    ]);
    expect(['danke', 'heute', 'ich', 'gern'].map(commanded)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
