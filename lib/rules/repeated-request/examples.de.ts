import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Welches Gerät haben Sie?',
      request: wrote('Mein iPhone 12 lädt nicht mehr.'),
      span: 'Welches Gerät haben Sie',
    },
    {
      reply: 'Bitte antworten Sie mit Ihrer Bestellnummer.',
      request: wrote('Bestellung 4711-22 ist nicht da.'),
      span: 'Bestellnummer',
    },
    {
      reply: 'Damit es weitergeht, benötige ich von Ihnen noch die Bestellnummer.',
      request: wrote('Die Milch war wieder warm, alles in den Müll. MK-80344.'),
      span: 'Bestellnummer',
    },
    {
      reply: 'Fahren Sie die Ausführung mit Kette oder mit Riemen?',
      request: wrote('Mein Rad mit Riemen rutscht seit der Wartung durch.'),
      span: 'mit Kette oder mit Riemen',
    },
    {
      reply: 'Das lässt sich machen. Wie viele Erwachsene kommen denn?',
      request: wrote('Ginge es auch unter der Woche? Wir sind sechs Erwachsene und ein Baby.'),
      span: 'Wie viele Erwachsene',
    },
    {
      reply: 'Schicken Sie mir bitte noch den Mietvertrag, dann lege ich das Konto an.',
      request: wrote('Ich möchte ein Konto für die Wohnung. Der Mietvertrag liegt im Anhang.'),
      span: 'den Mietvertrag',
    },
    {
      reply: 'Wie ist die Nummer des Schließfachs?',
      request: wrote('Schließfach 218 geht nicht auf, meine Schuhe sind drin.', { channel: 'chat' }),
      span: 'Schließfachs',
    },
    {
      reply: 'Für die Nachforschung bräuchte ich die Sendungsnummer.',
      request: wrote('Meine Sendungsnummer ist RP 771 204, es tut sich nichts.'),
      span: 'Sendungsnummer',
    },
    {
      reply: 'Welches Modell haben Sie?',
      request: wrote('Ich habe einen Corvo 40, beim Brotbackautomaten schließt der Deckel nicht.', { channel: 'chat' }),
      span: 'Welches Modell',
    },
    {
      reply: 'Falls sie nochmal stehen bleibt, schicken Sie mir bitte Ihre Bestellnummer.',
      request: wrote('Die Pumpe blieb zweimal stehen, Bestellnummer 40718.'),
    },
    {
      reply: 'Das schaue ich gern nach. Nennen Sie mir dafür bitte Ihre Ausweisnummer.',
      request: wrote('Bis wann gilt mein Angelausweis? Ausweis FA-2207.'),
      span: 'Ausweisnummer',
    },
    {
      reply: 'Guten Tag Herr Pelz, das schaue ich mir an. Wie lautet Ihre Bestellnummer?',
      request: wrote('Zwei Tassen aus der Bestellung 83-2214 kamen zerbrochen an.', { customerName: 'Jona Pelz' }),
      span: 'Ihre Bestellnummer',
    },
    {
      reply: 'Danke für Ihre Nachricht. Schicken Sie mir bitte ein Foto vom Riss.',
      request: wrote('Das Zelt hat einen Riss an der Naht, zwei Fotos im Anhang.'),
      span: 'ein Foto',
    },
    {
      reply: 'Welches Modell haben Sie denn? Dann finde ich den Filter.',
      request: wrote('Welcher Filter passt in meine Haube? Es ist das Modell VX-220.'),
      span: 'Welches Modell',
    },
    {
      reply: 'Unter welcher Nummer erreichen wir Sie?',
      request: wrote('Bitte rufen Sie mich wegen des Zauns an, Handy 0170 5550133.'),
      span: 'Unter welcher Nummer',
    },
    {
      reply: 'Nenn mir bitte deine Mailadresse und die Farbe, die du möchtest.',
      request: wrote('Ich möchte den Schal tauschen. Du erreichst mich unter k.ode@post.example.'),
      span: 'deine Mailadresse',
    },
    {
      reply: 'Wann haben Sie den Wasserkocher gekauft?',
      request: wrote('Den Wasserkocher habe ich am 3. Oktober gekauft, der Deckel schließt nicht mehr.'),
      span: 'Wann haben Sie den Wasserkocher gekauft',
    },
    {
      reply: 'Wie lautet die Fehlermeldung genau?',
      request: wrote('Das Hochladen bricht ab, es kommt die Meldung „Speicherplatz im Ordner erschöpft“.'),
      span: 'Fehlermeldung',
    },
  ],
  passing: [
    {
      reply: 'Die Fotos reichen mir, der Ersatz geht heute raus.',
      request: wrote('Das Zelt hat einen Riss, Fotos anbei.', { channel: 'chat' }),
    },
    {
      reply: 'Klemmt die vordere oder die hintere Tür?',
      request: wrote('Die vordere Tür geht, an der hinteren verbiegt sich der Schlüssel.', { channel: 'chat' }),
    },
    {
      reply: 'Hätten Sie lieber den Kurs am Morgen oder am Abend?',
      request: wrote('Der Kurs am Abend war schön.', { channel: 'chat' }),
    },
    {
      reply: 'Wie viele von Ihnen brauchen den Aufzug?',
      request: wrote('Gibt es eine Rampe? Einige sind schlecht zu Fuß.'),
    },
    {
      reply: 'Welcher Laptop ist es?',
      request: wrote('Mein Drucker ist ein PX-60, der Laptop findet ihn nicht.', { channel: 'chat' }),
    },
    {
      reply: 'Welcher Tag ist Ihnen lieber, der 4. oder der 5.?',
      request: wrote('Mein Termin am 3. März passt nicht mehr.', { channel: 'chat' }),
    },
    {
      reply: 'Das schaue ich mir an. Wie lautet Ihre Bestellnummer?',
      request: wrote('Zwei Tassen kamen zerbrochen an.'),
    },
    {
      reply: 'Ist 83-2214 noch die richtige Bestellnummer?',
      request: wrote('Zwei Tassen aus der Bestellung 83-2214 kamen zerbrochen an.'),
    },
    {
      reply: 'Das Foto ist leider unscharf. Könnten Sie es mir noch einmal schicken?',
      request: wrote('Das Zelt hat einen Riss, Foto im Anhang.'),
    },
    {
      reply: 'Könnten Sie mir ein weiteres Foto schicken, auf dem das Etikett zu sehen ist?',
      request: wrote('Das Zelt hat einen Riss, Foto im Anhang.'),
    },
    {
      reply: 'Ein Foto brauche ich nicht, das neue Zelt geht heute raus.',
      request: wrote('Das Zelt hat einen Riss, Foto im Anhang.'),
    },
    {
      reply: 'Ihre Bestellnummer 83-2214 genügt mir. Wann passt Ihnen der Kurier?',
      request: wrote('Zwei Tassen aus der Bestellung 83-2214 kamen zerbrochen an.'),
    },
    {
      reply: 'Welche Farbe möchten Sie stattdessen?',
      request: wrote('Ich möchte den Schal aus Bestellung 5531 tauschen.'),
    },
    {
      reply: 'In der Nummer fehlt wohl eine Ziffer. Könnten Sie in der Bestätigung nach der Bestellnummer sehen?',
      request: wrote('Es geht um Bestellung 4471.'),
    },
  ],
};
