import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Rechtfertigung',
  about: 'Verteidigt die Firma, statt zu helfen.',
  messages: { default: 'Das verteidigt uns, statt zu helfen; sag, was du tun kannst, egal wessen Fehler es ist.' },
  why: 'Gute Wiedergutmachung steht für die Folgen beim Kunden ein, auch wo die Firma nicht verantwortlich ist.',
  source: {
    label: 'Disneys Wiedergutmachung (HEARD), bei Customer Service Group',
    url: 'https://wp.customerservicegroup.com/2020/05/28/service-recovery-the-disney-way/',
  },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    const texts = [
      `Ich finde mit ${say('dir', 'Ihnen', 'euch')} heraus, was passiert ist`,
      `Ich schaue, was ich für ${say('dich', 'Sie', 'euch')} tun kann`,
    ];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
