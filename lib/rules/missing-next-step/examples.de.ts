import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: '@ida_k Eine Bahn ohne Heizung ist ein Kühlschrank auf Schienen! ^Per',
      request: wrote('@linie5 in Wagen 3 geht die Heizung nicht, was nun?', { channel: 'tweet' }),
    },
    {
      reply: 'Guten Tag Herr Osei,\n\nIhre Beobachtungen zur Bindung wurden unter 20-88 abgelegt.\n\nDruckerei Lohse',
      request: wrote('Die Bindung meines Buchs löst sich.', { customerName: 'Yaw Osei' }),
    },
    {
      reply: 'Guten Tag Herr Osei,\n\nzurzeit gehen bei uns sehr viele Anträge ein.\n\nFörderstelle',
      request: wrote('Wie weit ist mein Antrag?', { customerName: 'Yaw Osei' }),
    },
    {
      reply:
        'Guten Tag Frau Lund,\n\nvielen Dank für Ihren Hinweis. Wir freuen uns über jede Anregung.\n\nFreundliche Grüße\nGästeservice',
      request: wrote('Die Dusche in Zimmer 12 wird nicht warm. Könnten Sie das reparieren lassen?', {
        customerName: 'Petra Lund',
      }),
    },
    {
      reply: 'Guten Tag Herr Osei,\n\ndie fehlenden Seiten tun uns leid.\n\nMit freundlichen Grüßen\nDruckerei Lohse',
      request: wrote('In meinem Buch fehlen die Seiten 30 bis 44. Was nun?', { customerName: 'Yaw Osei' }),
    },
    {
      reply: 'Oh nein, wie schade!',
      request: wrote('mein paket lag im regen, alle bücher sind nass, was nun?', { channel: 'chat' }),
    },
    {
      reply: 'Hallo Frau Silva,\n\neine schöne Frage! Gutes Brot braucht Geduld und Liebe.\n\nIhre Bäckerei',
      request: wrote('Sind die Roggenbrötchen ohne Milch? Mein Sohn ist allergisch.', { customerName: 'Marta Silva' }),
    },
    {
      reply: 'Ich verstehe, wie ärgerlich das ist.',
      request: wrote('@linie5 der Automat am Hafen hat meinen Zwanziger geschluckt, wie bekomme ich den zurück?', {
        channel: 'tweet',
      }),
    },
  ],
  passing: [
    { reply: '12 mal 18 cm.', request: wrote('Wie groß ist der Rahmen?', { channel: 'chat' }) },
    { reply: 'Beide liegen in der heutigen Post.', request: wrote('Zwei Auszüge fehlen. Bitte schicken Sie mir die.') },
    {
      reply:
        'Guten Tag Frau Lund,\n\nunser Installateur klopft um zwei bei Ihnen, ich habe ihn eben gerufen.\n\nGästeservice',
      request: wrote('Die Dusche in Zimmer 12 wird nicht warm.', { customerName: 'Petra Lund' }),
    },
    {
      reply: 'Die fehlenden Seiten tun uns leid. Welche Ausgabe haben Sie?',
      request: wrote('In meinem Buch fehlen die Seiten 30 bis 44.'),
    },
    { reply: 'Ja, sie enthalten weder Milch noch Ei.', request: wrote('Sind die Roggenbrötchen ohne Milch?') },
    {
      reply: 'Sehr gern, viel Freude mit dem Buch!',
      request: wrote('Das neue Exemplar ist da. Herzlichen Dank!', { channel: 'chat' }),
    },
    {
      reply: 'Das lässt sich nicht reparieren, weil das Rohr unter der Wanne liegt.',
      request: wrote('Können Sie das Rohr reparieren?'),
    },
    { reply: 'Die Haustechnik wird sich das ansehen.', request: wrote('In Wohnung 3 ist die Heizung aus.') },
    { reply: 'Das letzte Schiff fährt um 22:40 Uhr ab Steg 2.', request: wrote('Wann fährt das letzte Schiff?') },
    { reply: 'Vier Wochen ab Kauf.', request: wrote('Wie lange kann ich den Helm umtauschen?') },
    {
      reply: 'Zwei. Jede weitere Liege kostet 3 Euro.',
      request: wrote('Wie viele Liegen sind im Eintritt enthalten?'),
    },
  ],
};
