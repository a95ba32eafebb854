import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../tests/processor-time.ts';
import { analyze } from '../../../analyzer/analyze.ts';
import type { Language } from '../../../analyzer/contract.ts';

type Row = readonly [language: Language, customer: string, question: string];

function asksAgain(language: Language, text: string, reply: string): boolean {
  const { findings } = analyze({ language, reply, channel: 'chat', thread: [{ author: 'customer', text }] });
  return findings.some(({ rule }) => rule === 'repeated-request');
}

const ANSWERED: Readonly<Record<string, readonly Row[]>> = {
  'one of two': [
    ['en', 'My upright freezer in the garage stopped.', 'Is it a chest or an upright freezer?'],
    ['en', 'The car is a 2016 estate, diesel.', 'Is the car petrol or diesel?'],
    ['en', 'The rear brake pulls to the bar. I do not trust the front one alone.', 'Is it the front or rear brake?'],
    ['de', 'Die linke Seite wird nicht warm.', 'Wird die linke oder die rechte Seite nicht warm?'],
    ['de', 'Er bekommt seit Samstag die halbe Tablette.', 'Wie viel gibst du, eine ganze oder eine halbe?'],
  ],
  'how many, how long, how big': [
    ['en', "There'd be 28 children and two adults.", 'How many pupils would you be bringing?'],
    ['en', 'We need the skip for 3 weeks.', 'How long do you need the skip for?'],
    ['en', 'The pressure is 0.8 bar and it gurgles.', 'What pressure does it show?'],
    ['de', 'Wir kommen mit zwei Kindern.', 'Wie viele Kinder sind dabei?'],
    ['de', 'Wir sind jetzt 7 statt 6.', 'Wie viele seid ihr?'],
    ['de', 'Die Wand ist 3,20 m breit.', 'Wie breit ist die Wand?'],
  ],
  'when, since when': [
    ['en', 'Our wedding is on 14 June, outdoors.', 'What date is the wedding?'],
    ['en', "it's ewan, dob 3/9/91", 'What is your date of birth?'],
    ['en', 'I have been a member since 2019.', 'How long have you been a member?'],
    ['de', 'Sie wurde am 8. Juni getauft.', 'Sagen Sie mir dafür noch den Tauftag?'],
    ['de', 'Die Heizung ist seit Montag kalt.', 'Seit wann ist die Heizung kalt?'],
    ['de', 'Wir haben heute um 18:30 das Spiel gebucht.', 'Um wie viel Uhr startet ihr?'],
  ],
  'which one': [
    ['en', 'Room 214, the tap drips.', 'Which room are you in?'],
    ['en', 'I have one National hive.', 'What sort of hive are you on?'],
    ['en', 'The kitchen tap drips.', 'Which tap is it?'],
    ['en', 'The blue jacket has a broken zip.', 'Which colour is the jacket?'],
    ['en', 'I paid by PayPal on Sunday.', 'How did you pay?'],
    ['de', 'Das Schlafzimmerfenster schließt nicht.', 'Welches Fenster ist es?'],
    ['de', 'Meine V200 hat Decoder 5.2 und fährt nicht.', 'Welcher Decoder ist in der Lok?'],
    ['de', 'Meine Hündin Luna frisst nicht.', 'Wie heißt Ihre Hündin?'],
  ],
  'values by their shape': [
    ['en', 'Two vans stopped reporting: YK19 HBD, YK21 OTV.', 'Could you send the registrations of the vans?'],
    ['en', 'We live at 14 Elm Road, Leeds.', 'What is your address?'],
    ['de', 'Ich wohne in der Lindenstraße 14.', 'Bitte nennen Sie mir noch Ihre Anschrift.'],
  ],
  'papers that were sent along': [
    ['en', 'I attached the signed contract.', 'Please send us the signed contract.'],
    ['de', 'Anbei die Arbeitgeberbescheinigung.', 'Bitte schicken Sie mir noch die Bescheinigung vom Arbeitgeber.'],
    ['de', 'Da war ich im Krankenhaus, Entlassbrief hängt dran.', 'Schick mir bitte einen Nachweis dafür.'],
  ],
  'asked without a question or a please': [
    ['en', 'Piano, upright, needs tuning. SK-4415.', 'To find it I require your contract number.'],
    ['en', 'The boots are not ready. Slip 11904.', 'It would help to know your order number.'],
    ['en', 'The lid cracked, photo attached.', 'If you send me a photo, I will replace it.'],
    ['en', 'The strap tore, photos attached.', 'Once we receive photos of the damage we can repair it.'],
    ['en', 'Ring me on 07700 900417.', 'What can I reach you on?'],
    ['de', 'Die Orgel pfeift, SK-4415.', 'Dafür benötige ich von Ihnen noch die Vertragsnummer.'],
    ['de', 'Zählerstand heute: 48219.', 'Wir ersuchen um Bekanntgabe des Zählerstandes.'],
  ],
  'asked for by another name': [
    ['en', 'My line 07700 900417 is dead.', 'Drop me the number you are calling from.'],
    ['en', 'The pin I was given is 88412.', 'Please let me have your collection pin.'],
    ['en', 'My org number is 60418.', 'Please indicate your organisation number.'],
    ['en', 'Gate 4 is shut, display reads "E12 blocked".', 'I would want to know what it says on the display.'],
    ['en', 'I use a samsung A54.', 'Which handset are you using?'],
    ['en', 'We are based in Leeds.', 'Which town are you in?'],
    ['en', 'The parcel came on 3 May, open.', 'For that I need the date it reached you.'],
    ['de', 'Abholschein 402, Schuhe nicht fertig.', 'Haben Sie die Auftragsnummer für mich?'],
    ['de', 'Wir fahren mit dem ICE 576.', 'Mit welchem Zug fahren Sie?'],
    ['de', 'Der Vertrag endet am 31. Mai.', 'Bis wann gilt der Vertrag?'],
  ],
  'one of several': [
    ['en', 'Unit 14 is flooding.', 'Which building and unit is it?'],
    ['en', 'Order 4471, two cups short.', 'Send me the order number and how many are missing.'],
    ['en', 'Order 4471, two cups short.', 'Please give me the order number so that I can send another set.'],
  ],
  'facts that were told': [
    ['en', 'She has an egg allergy.', 'Has she got any allergies?'],
    ['de', 'Ich habe den Filter letzte Woche gereinigt.', 'Haben Sie den Filter gereinigt?'],
  ],
};

const OPEN: Readonly<Record<string, readonly Row[]>> = {
  'neither or both of two': [
    ['en', 'The freezer stopped.', 'Is it a chest or an upright freezer?'],
    ['en', 'Do you deliver, or is it collection only?', 'Will it be delivery or collection?'],
    ['de', 'Dauernd fliegt das WLAN raus.', 'Bist du per Kabel oder WLAN drin?'],
    ['de', 'Es ist nicht die linke Seite.', 'Ist es die linke oder die mittlere Seite?'],
  ],
  'a choice or a wish': [
    ['en', 'The blue jacket is too small.', 'Which colour would you like instead?'],
    ['en', 'Thursday afternoon is fine.', 'Which day works for you?'],
    ['de', 'Ich nehme die roten Fliesen.', 'Hätten Sie lieber die roten oder die grauen?'],
  ],
  'more than was told': [
    ['en', 'We have 14 licences.', 'How many more licences do you need?'],
    ['en', 'Would a brass band for ten minutes be fine?', 'Which band?'],
    ['de', 'Ich habe das neue Rad bekommen.', 'Welches Rad ist es?'],
    ['de', 'Er sabbert seit Samstag.', 'Wie lange geht das jedes Mal?'],
  ],
  'done elsewhere or by another': [
    ['en', 'Booking HX4PLM, the 07:55 from York.', 'Please quote your booking number at the desk.'],
    ['en', 'My account is 00417-88.', 'Please mention your account number when you ring them.'],
    ['en', 'My tower is C 1104.', 'Which tower are your parents in?'],
    ['en', 'My address is 14 Elm Road, Leeds.', 'What is the address of the sender?'],
    ['de', 'Bestellung 4471, Glas fehlt.', 'Geben Sie bitte bei der Abholung Ihre Bestellnummer an.'],
    ['de', 'Ihr Fahrer hat mein Auto HN-YA 212 gerammt.', 'Welches Kennzeichen hatte der Lieferwagen?'],
  ],
  'enough already': [
    ['en', 'The lid cracked, photo attached.', 'The photo shows it well, that is all the proof I require.'],
    ['de', 'Die Lampe flackert, Fotos anbei.', 'Die Fotos reichen mir.'],
    ['de', 'Die Lampe flackert, Fotos anbei.', 'Ihre Fotos habe ich, mehr benötige ich nicht.'],
  ],
  'a finer question': [
    ['en', 'I am off to Spain in May.', 'Where in Spain will you be?'],
    ['en', 'I attached two photos of the crack.', 'Could you send a photo of the label?'],
    ['en', 'My phone is a Pixel 7a.', 'Which version of the app do you have?'],
    ['en', 'I have a samsung A54, the charger broke.', 'Which charger model is it?'],
    ['de', 'Ich habe ein Android-Handy.', 'Welches Handy ist es genau?'],
    ['de', 'Ich kam am Montag um 8 Uhr.', 'Wann wäre es Ihnen recht: Montag 8 Uhr oder Dienstag 9 Uhr?'],
  ],
  'something else': [
    ['en', 'I sold the car on 3 May.', 'When did you buy the car?'],
    ['en', 'My tracking number is RP 771 204.', 'What is your order number?'],
    ['en', 'The tenancy started on 1 May.', 'When did you report the leak?'],
    ['en', "My neighbour's meter shows 40217.", 'What is the meter reading?'],
    ['en', 'My router 7590 is dead.', 'Please send the router back to us.'],
    ['de', 'Ich fahre am 3. Mai mit dem Zug.', 'Mit welchem Zug fahren Sie?'],
    ['de', 'Die App hängt beim Start.', 'Hast du die App schon aktualisiert?'],
  ],
};

describe('questions by the answer that they want', () => {
  describe.each(Object.entries(ANSWERED))('%s', (_, rows) => {
    it.each(rows)('%s: “%s” answers “%s”', (...row) => expect(asksAgain(...row)).toBe(true));
  });

  describe.each(Object.entries(OPEN))('%s', (_, rows) => {
    it.each(rows)('%s: “%s” does not answer “%s”', (...row) => expect(asksAgain(...row)).toBe(false));
  });

  it('takes no answer from what the agent wrote', () => {
    const thread = [
      { author: 'customer', text: 'The tap drips.' },
      { author: 'agent', text: 'So the kitchen tap drips.' },
    ] as const;
    const { findings } = analyze({ language: 'en', reply: 'Which tap is it?', thread });
    expect(findings.map(({ rule }) => rule)).not.toContain('repeated-request');
  });

  it('stays quick on long threads and many questions', () => {
    const text = 'room 12 or the window on 3 May, '.repeat(3000);
    const reply = 'Which room is it, and when was it, and is it the front or the rear window? '.repeat(40);
    const request = { language: 'en', reply, thread: [{ author: 'customer', text }] } as const;
    expect(processorTime(() => analyze(request))).toBeLessThan(4000);
  });
});
