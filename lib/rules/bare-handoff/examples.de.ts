import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Da müsstest du mal bei deiner Bank nachhaken.',
      request: wrote('die abbuchung ist zweimal geplatzt', { channel: 'chat' }),
      span: 'nachhaken',
    },
    {
      reply: 'Ihre Eingabe wurde an die Regionalstelle geleitet.',
      request: wrote('Der Bus hält nicht mehr an der Schule.'),
      span: 'geleitet',
    },
    {
      reply: 'Dafür bin ich nicht zuständig. Wenden Sie sich bitte an die Buchhaltung.',
      request: wrote('Warum ist meine Rechnung so hoch?'),
      span: 'Dafür bin ich nicht zuständig',
    },
    {
      reply: 'Ich habe Ihre Anfrage an ein anderes Team weitergeleitet.',
      request: wrote('Die Heizung in der Ferienwohnung geht nicht.'),
      span: 'weitergeleitet',
    },
    {
      reply: 'Pakete sind nicht unser Bereich. Fragen Sie bitte beim Zusteller nach.',
      request: wrote('Wo ist mein Paket?'),
      span: 'nicht unser Bereich',
    },
    {
      reply: 'Ich hab das an unsere Technik weitergegeben.',
      request: wrote('Die Bremsen vom Roller quietschen.'),
      span: 'an unsere Technik weitergegeben',
    },
    {
      reply: 'Da müssen Sie sich an den Vertrieb wenden.',
      request: wrote('Gibt es Rabatt für Schulen?'),
      span: 'an den Vertrieb wenden',
    },
    {
      reply: 'Ihr Fall wurde der Schadenabteilung übergeben.',
      request: wrote('Mein Rad wurde gestohlen, was nun?'),
      span: 'der Schadenabteilung übergeben',
    },
    {
      reply: 'Parkausweise macht die Stadt, nicht wir.',
      request: wrote('Kann ich meinen Ausweis bei Ihnen verlängern?'),
      span: 'Parkausweise macht die Stadt',
    },
    {
      reply: 'Ihr Vorgang liegt jetzt bei der Buchhaltung.',
      request: wrote('Wo bleibt meine Gutschrift?'),
      span: 'liegt jetzt bei der Buchhaltung',
    },
    {
      reply: 'Für Glasschäden ist die Versicherung zuständig. Die Nummer ist 0800 112 4455.',
      request: wrote('Meine Scheibe hat einen Riss.'),
      span: 'Für Glasschäden ist die Versicherung zuständig',
    },
    {
      reply: 'Habe ich heute an die Haustechnik weitergegeben.',
      request: wrote('Im Flur ist es dunkel.'),
      span: 'an die Haustechnik weitergegeben',
    },
    {
      reply: 'An das Konto komme ich nicht ran, das klären Sie mit der Bank.',
      request: wrote('Warum wurde zweimal abgebucht?'),
      span: 'das klären Sie mit der Bank',
    },
  ],
  passing: [
    {
      reply:
        'Ich habe das an Rosa aus der Buchhaltung gegeben, weil nur sie stornieren kann; sie ruft Sie morgen um 9 Uhr an.',
      request: wrote('Warum ist meine Rechnung so hoch?'),
    },
    {
      reply:
        'Ich habe Ihre Anfrage nach Lyon weitergeleitet, dort liegen die Schlüssel. Um zwölf frage ich nach und schreibe Ihnen.',
      request: wrote('Die Heizung in der Ferienwohnung geht nicht.'),
    },
    {
      reply:
        'Um den Zoll kümmert sich der Zusteller. Sie erreichen ihn unter 0800 112 4455, und ich habe Sie dort angekündigt.',
      request: wrote('Wo ist mein Paket?'),
    },
    {
      reply: 'Deine Fotos habe ich an die Werkstatt weitergegeben, am Donnerstag werden die Bremsen getauscht.',
      request: wrote('Die Bremsen vom Roller quietschen.'),
    },
    {
      reply: 'Ich habe die Rechnung an Ihre neue Adresse geschickt.',
      request: wrote('Können Sie die Rechnung an meine neue Adresse schicken?'),
    },
    {
      reply: 'Ihr Formular ging gestern an die Bank, sie bucht das Geld innerhalb von zwei Tagen.',
      request: wrote('Ist mein Formular da?'),
    },
    {
      reply: 'Guten Tag Frau Lund,\ndie Stände sind eingetragen.\nViele Grüße\nWasserwerk Kundenservice, Nadja Sand',
      request: wrote('Hier sind meine Zählerstände.', { customerName: 'Petra Lund' }),
    },
    {
      reply: 'Das macht bei uns die Werkstatt, bitte wenden Sie sich an 0800 112 4455.',
      request: wrote('An wen wende ich mich wegen der Bremsen?'),
    },
    {
      reply: 'Ich habe das an die Werkstatt gegeben und rufe Sie morgen an.',
      request: wrote('Die Bremsen quietschen.'),
    },
  ],
};
