import type { DemoTicket } from './contract.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Invented people and companies throughout. */
export const freshdeskTickets: readonly DemoTicket[] = [
  {
    id: 201,
    helpdesk: 'freshdesk',
    channel: 'email',
    language: 'de',
    subject: 'Rückgabe der Kaffeemaschine, Auftrag 88-4102',
    requester: { name: 'Dr. Ingrid Vollmer', email: 'ingrid.vollmer@example.com' },
    agent: { name: 'Lena Hartmann' },
    about: 'A formal customer: the draft answers her "Sehr geehrte Damen und Herren" with du and slang.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 3 * HOUR,
        html: '<div dir="ltr"><p>Sehr geehrte Damen und Herren,</p><p>am 4. dieses Monats habe ich bei Ihnen eine Kaffeemaschine (Auftrag 88-4102) bestellt. Leider entspricht das Gerät nicht der Beschreibung auf Ihrer Internetseite: Der Milchbehälter fasst 0,4 statt 0,7 Liter.</p><p>Ich bitte Sie höflich, mir mitzuteilen, auf welchem Wege ich das Gerät zurücksenden kann und wer die Kosten der Rücksendung trägt.</p><p>Mit freundlichen Grüßen<br>Dr. Ingrid Vollmer</p></div>',
      },
      {
        author: 'agent',
        internal: true,
        minutesAgo: 2 * HOUR,
        html: '<div>Produktseite ist falsch, Kollege im Shop korrigiert es. Rücksendung geht auf uns.</div>',
      },
    ],
    replyToTry: 'Hey Ingrid,\nklar, schick das Ding einfach zurück, das Label hängt dran. Kostet dich nix 😉\nLG Lena',
    expect: ['formality-mismatch'],
  },
  {
    id: 202,
    helpdesk: 'freshdesk',
    channel: 'email',
    language: 'en',
    subject: 'Adding a second user to our account',
    requester: { name: 'Marcus Bell', email: 'marcus.bell@example.com' },
    agent: { name: 'Nora Quinn' },
    about: 'A calm, routine question: the draft drowns the answer in apologies.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 55,
        html: '<div dir="ltr"><p>Hi there,</p><p>how do I add a second user to our account? We are on the Team plan.</p><p>Thanks<br>Marcus</p></div>',
      },
    ],
    replyToTry:
      'Hi Marcus,\nI am so sorry for the trouble. I completely understand how upsetting this is for you. Please accept our apologies. You can add a user under Settings, People, Invite.\nBest regards,\nNora',
    expect: ['overdone-empathy'],
  },
  {
    id: 203,
    helpdesk: 'freshdesk',
    channel: 'email',
    language: 'de',
    subject: 'Paket laut Sendungsverfolgung zugestellt – hier ist NICHTS',
    requester: { name: 'Murat Yıldız', email: 'murat.yildiz@example.com' },
    agent: { name: 'Jonas Weber' },
    about:
      'An upset customer whose parcel is missing: the draft pities him, passes him on, and says nothing about his wait.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 20 * HOUR,
        html: '<div dir="ltr"><p>Guten Tag,</p><p>mein Paket (Sendung 4471 9020) soll gestern zugestellt worden sein. Bei mir ist nichts angekommen. Können Sie das bitte prüfen?</p><p>Murat Yıldız</p></div>',
      },
      {
        author: 'agent',
        minutesAgo: 18 * HOUR,
        html: '<div>Guten Tag Herr Yıldız,<br><br>ich habe beim Paketdienst nachgefragt und melde mich morgen früh bei Ihnen.<br><br>Viele Grüße<br>Jonas Weber</div>',
      },
      {
        author: 'other',
        name: 'Paketdienst Nord, Disposition',
        minutesAgo: 15 * HOUR,
        html: '<div>Die Sendung wurde lt. Fahrer an einem Ablageort hinterlegt.</div>',
      },
      {
        author: 'customer',
        minutesAgo: 2 * HOUR,
        html: '<div dir="ltr"><p>Es reicht mir langsam. Niemand hat sich gemeldet, beim Paketdienst hänge ich seit einer Stunde in der Schleife, und das Geschenk für meine Tochter ist weg. Ihr Geburtstag ist am Samstag! Ich bin wirklich enttäuscht.</p><p>Was tun Sie jetzt?</p></div><div class="gmail_quote"><div class="gmail_attr">Am Montag schrieb Jonas Weber:</div><blockquote>ich habe beim Paketdienst nachgefragt und melde mich morgen früh bei Ihnen.</blockquote></div>',
      },
    ],
    replyToTry:
      'Guten Tag Herr Yıldız,\ndas muss sehr frustrierend sein. Das Team wird das Problem bald lösen.\nEinen wunderschönen Tag noch! 🎉\nJonas Weber',
    expect: ['missing-delay-apology', 'sympathy-phrase', 'distant-ownership', 'mood-mismatch'],
  },
  {
    id: 204,
    helpdesk: 'freshdesk',
    channel: 'email',
    language: 'en',
    subject: 'Third time: still charged twice',
    requester: { name: 'Petra Klein', email: 'petra.klein@example.com' },
    agent: { name: 'Nora Quinn' },
    about: 'A reply that is three days late: the draft does not say a word about the wait, and greets somebody else.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 5 * DAY,
        html: '<div dir="ltr"><p>Hello,</p><p>you charged my card twice for invoice 2291. Please refund one of the two payments.</p><p>Petra Klein</p></div>',
      },
      {
        author: 'customer',
        minutesAgo: 4 * DAY,
        html: '<div dir="ltr"><p>Any news on the double charge?</p></div>',
      },
      {
        author: 'customer',
        minutesAgo: 3 * DAY,
        html: '<div dir="ltr"><p>This is the third time I am writing. My rent went out of the same account and it is overdrawn now because of you. Is anybody there?</p></div>',
      },
    ],
    replyToTry:
      'Hi Peter,\nI have refunded the second payment for invoice 2291 today. It will be back in your account by Thursday.\nBest regards,\nNora',
    expect: ['missing-delay-apology', 'wrong-name'],
  },
  {
    id: 205,
    helpdesk: 'freshdesk',
    channel: 'tweet',
    language: 'de',
    subject: '@StadtradHelp App zeigt falsches Guthaben',
    requester: { name: 'Kim Nguyen', handle: '@kimradelt', email: 'kim.nguyen@example.com' },
    agent: { name: 'Lena Hartmann' },
    about: 'A tweet, answered in a plain box: the draft blames and recites.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 30,
        text: '@StadtradHelp eure app zeigt seit dem update 0 € guthaben an, ich hatte 20 € drauf 😡 steh jetzt hier im regen und komm nicht weg',
      },
    ],
    replyToTry:
      '@kimradelt Du hättest vor dem Update die Hinweise lesen müssen. Wir bitten etwaige Unannehmlichkeiten zu entschuldigen.',
    expect: ['blame', 'canned-phrase'],
  },
];
