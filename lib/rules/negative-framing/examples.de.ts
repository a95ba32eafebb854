import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Davon müssen wir absehen. Ich wünsche Ihnen gute Besserung.',
      request: wrote('Könnten Sie meinen Beitrag während der Krankheit aussetzen?'),
      span: 'absehen',
    },
    {
      reply: 'Die Antwort lautet nein.',
      request: wrote('Ginge die Lieferung schon im April?', { channel: 'chat' }),
      span: 'nein',
    },
    {
      reply: 'Gemäß unseren AGB sind Karten vom Umtausch ausgeschlossen.',
      request: wrote('Kann ich eine Karte zurückgeben?'),
      span: 'Gemäß unseren AGB sind Karten vom Umtausch ausgeschlossen',
    },
    {
      reply: 'Die Garantie greift hier nicht.',
      request: wrote('Der Griff ist abgebrochen, ist das Garantie?'),
      span: 'Die Garantie greift hier nicht',
    },
    {
      reply: 'Guten Tag Frau Reis, auf Inseln liefern wir nicht.',
      request: wrote('Liefern Sie nach Amrum?', { customerName: 'Wanda Reis' }),
      span: 'auf Inseln liefern wir nicht',
    },
    {
      reply:
        'Guten Tag Herr Kohl,\n\nein Sitzplatzwechsel ist laut unseren Beförderungsbedingungen nicht gestattet.\n\nIhr Platzservice',
      request: wrote('Könnte ich am Gang sitzen?', { customerName: 'Bernd Kohl' }),
      span: 'nicht gestattet',
    },
    {
      reply: 'Das ist leider nicht möglich.',
      request: wrote('kann ich in zwei raten zahlen?', { channel: 'chat' }),
      span: 'Das ist leider nicht möglich',
    },
    {
      reply: 'Wir können Ihre Rücksendung nicht annehmen. Vielen Dank für Ihren Einkauf.',
      request: wrote('Ich möchte die Lampe zurückgeben, der Karton ist offen, sie ist aber unbenutzt.'),
      span: 'Wir können Ihre Rücksendung nicht annehmen',
    },
    {
      reply: 'Leider nein. Einen schönen Tag noch.',
      request: wrote('Könnten Sie das Zimmer bis Sonntagabend freihalten?'),
      span: 'Leider nein',
    },
    {
      reply: 'Ihr Antrag auf einen späteren Beginn wurde abgelehnt. Bitte beachten Sie die Hausordnung.',
      request: wrote('Könnte mein Kurs im Mai statt im April beginnen?'),
      span: 'abgelehnt',
    },
    {
      reply: 'Ausnahmen von der Frist gibt es nicht.',
      request: wrote('Ich war krank, kann ich das Formular am Montag nachreichen?'),
      span: 'Ausnahmen von der Frist gibt es nicht',
    },
    {
      reply: 'Vor Montag wird das leider nichts.',
      request: wrote('Könnten Sie schon am Samstag kommen?'),
      span: 'wird das leider nichts',
    },
  ],
  passing: [
    { reply: 'Ist erledigt. Weitere Abbuchungen gibt es nicht.', request: wrote('Bitte beenden Sie mein Abo.') },
    {
      reply: 'Auf Inseln liefern wir nicht, weil kein Spediteur Glas auf die Fähre nimmt.',
      request: wrote('Liefern Sie nach Amrum?'),
    },
    {
      reply:
        'In diesem Tarif ist ein Wechsel nicht vorgesehen. Ich kann Sie aber für die Reihe am Notausgang vormerken.',
      request: wrote('Könnte ich am Gang sitzen?'),
    },
    {
      reply: 'Ratenzahlung geht leider nicht, dafür kannst du die ganze Summe auf den 30. verschieben.',
      request: wrote('kann ich in zwei raten zahlen?', { channel: 'chat' }),
    },
    {
      reply: 'Unter dieser Anschrift kann ich die Bestellung nicht finden. Auf welchen Namen läuft sie?',
      request: wrote('Wo bleibt meine Bestellung?'),
    },
    {
      reply: 'Wenn der Gutschein nicht funktioniert, schreiben Sie mir, dann stelle ich einen neuen aus.',
      request: wrote('Wie löse ich den Gutschein ein?'),
    },
    {
      reply: 'Sie müssen nichts weiter tun, die Änderung gilt ab heute.',
      request: wrote('Was muss ich noch ausfüllen?'),
    },
    {
      reply: 'Der Ofen ist diese Woche voll. Soll ich Ihre Töpfe in den nächsten Brand stellen?',
      request: wrote('Können Sie meine Töpfe diese Woche brennen?'),
    },
    {
      reply: 'Das hätte nicht passieren dürfen, ich bringe Ihnen die Torte heute noch.',
      request: wrote('Die Torte kam nie an!'),
    },
    {
      reply: 'So wollten wir uns nicht zeigen. Ich schicke Ihnen heute ein neues Glas.',
      request: wrote('Das Glas kam in Scherben!'),
    },
  ],
};
