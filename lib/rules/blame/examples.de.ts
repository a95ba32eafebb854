import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Dies wurde von Ihnen leider übersehen. Ich habe die Angabe ergänzt.',
      request: wrote('Warum wurde mein Antrag nicht bearbeitet? Das ärgert mich.'),
      span: 'wurde von Ihnen leider übersehen',
    },
    {
      reply: 'Wer zweimal auf Kaufen tippt, bestellt eben zweimal. Eine Bestellung habe ich storniert.',
      request: wrote('Warum habe ich zwei Pakete bekommen? Sehr ärgerlich.'),
      span: 'Wer zweimal auf Kaufen tippt',
    },
    {
      reply: 'Sie hätten das Pflegeetikett lesen müssen. Ich schicke Ihnen gern eine Anleitung.',
      request: wrote('Mein Pullover ist auf die Hälfte eingelaufen.'),
      span: 'Sie hätten das Pflegeetikett lesen müssen',
    },
    {
      reply: 'Sie haben vergessen, die Wohnungsnummer anzugeben, deshalb kam der Bote zurück.',
      request: wrote('Warum kam mein Paket zurück?'),
      span: 'Sie haben vergessen',
    },
    {
      reply: 'Wie ich Ihnen bereits gesagt habe, öffnet der Laden um zehn.',
      request: wrote('Ich stand um neun vor verschlossener Tür!'),
      span: 'Wie ich Ihnen bereits gesagt habe',
    },
    {
      reply: 'Wenn du früher gebucht hättest, wären noch Plätze frei gewesen.',
      request: wrote('Keine Plätze nebeneinander für die Familie?'),
      span: 'früher gebucht hättest',
    },
    {
      reply: 'Das ist Ihr Fehler. Ein neues Display kostet 80 Euro.',
      request: wrote('Das Display ist nach zwei Wochen gesprungen.'),
      span: 'Das ist Ihr Fehler',
    },
    {
      reply: 'Sie haben die Kündigungsfrist versäumt, die Gebühr bleibt also.',
      request: wrote('Warum wird noch abgebucht?'),
      span: 'Sie haben die Kündigungsfrist versäumt',
    },
    {
      reply: 'Du hast dich nicht an die Anleitung gehalten.',
      request: wrote('Das Regal ist umgefallen.'),
      span: 'nicht an die Anleitung gehalten',
    },
  ],
  passing: [
    {
      reply: 'Sie haben alles rechtzeitig zurückgeschickt, das Geld ist bis Freitag auf Ihrem Konto.',
      request: wrote('Ist meine Rücksendung angekommen?'),
    },
    {
      reply: 'Sie waren am Montag nicht zu Hause, deshalb liegt das Paket bis Freitag bei Ihrer Nachbarin Frau Ott.',
      request: wrote('Wo ist mein Paket?'),
    },
    {
      reply: 'Wenn Sie den Code bis sechs nicht erhalten haben, schreiben Sie mir, dann sage ich ihn am Telefon durch.',
      request: wrote('Wo bleibt mein Code?'),
    },
    {
      reply: 'Sie hätten recht, wenn die Frist am Montag begonnen hätte; sie beginnt aber erst mit der Lieferung.',
      request: wrote('Meine Frist ist doch vorbei, oder?'),
    },
    {
      reply: 'Ich hätte Ihnen sagen müssen, dass der Laden erst um zehn öffnet. Das tut mir leid.',
      request: wrote('Ich stand um neun vor verschlossener Tür!'),
    },
    {
      reply: 'Sie sollten den neuen Stand jetzt in Ihrem Konto sehen.',
      request: wrote('Mein Kontostand stimmt nicht.'),
    },
    {
      reply: 'Du hast nichts falsch gemacht: Auf dem Karton stand das falsche Maß.',
      request: wrote('Habe ich das Regal falsch gebaut?'),
    },
    {
      reply: 'Falls Sie Ihr Passwort vergessen haben, setzt der Link unten ein neues.',
      request: wrote('Ich komme nicht rein.'),
    },
    {
      reply: 'Der Fehler lag bei uns, auf Ihrer Karte stand das falsche Datum.',
      request: wrote('Als ich kam, war alles zu.'),
    },
  ],
};
