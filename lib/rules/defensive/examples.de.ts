import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply:
        'Dieses Modell gilt als äußerst zuverlässig, Ausfälle sind uns nicht bekannt. Ich schicke Ihnen ein Etikett.',
      request: wrote('Der Toaster ist nach drei Tagen kaputt, ich bin bedient.'),
      span: 'Ausfälle sind uns nicht bekannt',
    },
    {
      reply: 'Das liegt nicht an uns. Der Sturm hat die Straße gesperrt.',
      request: wrote('Die Blumen kamen einen Tag zu spät.'),
      span: 'Das liegt nicht an uns',
    },
    {
      reply: 'Für Gegenstände im Zimmer übernehmen wir keine Verantwortung.',
      request: wrote('Meine Uhr ist weg!'),
      span: 'übernehmen wir keine Verantwortung',
    },
    {
      reply: 'Wir haben nichts falsch gemacht, im Vertrag stehen 12 Monate.',
      request: wrote('Am Telefon hieß es sechs Monate.'),
      span: 'Wir haben nichts falsch gemacht',
    },
    {
      reply: 'Bisher hat sich niemand über den Lärm beschwert.',
      request: wrote('Die Musik hat uns die ganze Nacht wach gehalten.'),
      span: 'niemand über den Lärm beschwert',
    },
    {
      reply: 'Da irren Sie sich, der Preis lag nie bei 20 Euro.',
      request: wrote('Am Regal standen 20 Euro, berechnet haben Sie 25.'),
      span: 'Da irren Sie sich',
    },
    {
      reply: 'Dafür können wir nichts, das war die Bahn.',
      request: wrote('Wegen euch hab ich meinen Flug verpasst.'),
      span: 'Dafür können wir nichts',
    },
  ],
  passing: [
    {
      reply: 'An Ihrem Gerät ist alles in Ordnung, der Sender war gestört. Seit zehn Uhr läuft er wieder.',
      request: wrote('Seit heute früh kein Empfang, das nervt.'),
    },
    {
      reply: 'Um den Zoll kümmert sich der Zusteller; ich rufe ihn heute an und sage Ihnen, was er braucht.',
      request: wrote('Mein Paket hängt beim Zoll.'),
    },
    {
      reply: 'Das liegt nicht an Ihnen: Das Etikett war falsch gedruckt, ein neues ist unterwegs.',
      request: wrote('Habe ich es falsch verschickt?'),
    },
    {
      reply:
        'Für das Zimmer sind wir verantwortlich, deshalb habe ich den Nachtportier gebeten, nach der Uhr zu suchen.',
      request: wrote('Meine Uhr ist weg!'),
    },
    {
      reply: 'Sie haben recht, am Regal standen 20 Euro. Die 5 Euro habe ich erstattet.',
      request: wrote('Am Regal standen 20 Euro, berechnet haben Sie 25.'),
    },
    {
      reply: 'Niemand sonst hat Zugriff auf deine Dateien, die alte Sitzung habe ich beendet.',
      request: wrote('Können andere meine Dateien sehen?'),
    },
    {
      reply: 'Es ist unser Fehler, dass die Musik so laut war. Heute endet sie um zehn.',
      request: wrote('Die Musik hat uns die ganze Nacht wach gehalten.'),
    },
  ],
};
