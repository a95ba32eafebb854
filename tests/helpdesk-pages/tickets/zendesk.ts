import type { DemoTicket } from './contract.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Invented people and companies throughout. */
export const zendeskTickets: readonly DemoTicket[] = [
  {
    id: 101,
    helpdesk: 'zendesk',
    channel: 'email',
    language: 'en',
    subject: 'Blender arrived broken AGAIN',
    requester: { name: 'Dana Whitfield', email: 'dana.whitfield@example.com' },
    agent: { name: 'Maya Lindqvist' },
    about: 'An upset customer: the draft pities her and passes the work to a faceless team.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 3 * DAY,
        html: '<p>Hi,</p><p>the blender I ordered (order 58210) came with a cracked jug. Could you send me a new one? I attached a photo.</p><p>Thanks,<br>Dana</p>',
      },
      {
        author: 'agent',
        minutesAgo: 2 * DAY + 20 * HOUR,
        html: '<p>Hi Dana,</p><p>thank you for the photo. I have sent you a replacement today; it should be with you by Friday.</p><p>Best regards,<br>Maya</p><div class="signature"><p>Maya Lindqvist<br>Northwind Kitchen · Customer Care</p></div>',
      },
      {
        author: 'agent',
        internal: true,
        minutesAgo: 2 * DAY + 19 * HOUR,
        html: '<p>Warehouse packed the replacement without the inner box. Keep an eye on this one.</p>',
      },
      {
        author: 'customer',
        minutesAgo: 95,
        html: '<p>Hello Maya,</p><p>I am honestly fed up. The replacement is here and the jug is cracked <b>again</b>, and there was glass all over my kitchen floor. I have two small kids! This is the second broken blender in a week.</p><p>What are you going to do about this?</p><p>Dana</p><blockquote><p>On Thursday, Maya Lindqvist wrote:</p><p>I have sent you a replacement today; it should be with you by Friday.</p></blockquote>',
      },
    ],
    replyToTry:
      'Hi Dana,\nThat must be frustrating. The team will look into this.\nHave an amazing day!\nBest regards,\nMaya',
    expect: ['sympathy-phrase', 'distant-ownership', 'mood-mismatch'],
  },
  {
    id: 102,
    helpdesk: 'zendesk',
    channel: 'email',
    language: 'de',
    subject: 'Rechnung 2024-1187 – immer noch keine Antwort',
    requester: { name: 'Heike Brandstätter', email: 'h.brandstaetter@example.com' },
    agent: { name: 'Jonas Weber' },
    about: 'A late reply: the draft answers the question and says nothing about the wait.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 4 * DAY,
        html: '<p>Sehr geehrte Damen und Herren,</p><p>auf der Rechnung 2024-1187 steht noch meine alte Anschrift. Bitte senden Sie mir eine berichtigte Rechnung zu, ich benötige sie für meine Steuererklärung.</p><p>Mit freundlichen Grüßen<br>Heike Brandstätter</p>',
      },
      {
        author: 'customer',
        minutesAgo: 28 * HOUR,
        html: '<p>Sehr geehrte Damen und Herren,</p><p>leider habe ich auf mein Schreiben immer noch keine Antwort erhalten. Die Frist beim Finanzamt läuft am Freitag ab. Wann bekomme ich die berichtigte Rechnung?</p><p>Mit freundlichen Grüßen<br>Heike Brandstätter</p>',
      },
      {
        author: 'agent',
        internal: true,
        minutesAgo: 2 * HOUR,
        html: '<p>Adresse ist im System schon geändert, Rechnung lässt sich neu erzeugen.</p>',
      },
    ],
    replyToTry:
      'Sehr geehrte Frau Brandstätter,\nich habe die Rechnung mit Ihrer neuen Anschrift erstellt und angehängt.\nMit freundlichen Grüßen\nJonas Weber',
    expect: ['missing-delay-apology'],
  },
  {
    id: 103,
    helpdesk: 'zendesk',
    channel: 'chat',
    language: 'de',
    subject: 'Chat mit Timo',
    requester: { name: 'Timo Behrens', email: 'timo.behrens@example.com' },
    agent: { name: 'Aylin Kaya' },
    about: 'A chatty customer who says du: the draft answers like a letter, with Sie.',
    messages: [
      { author: 'customer', minutesAgo: 6, text: 'hey 👋 kurze frage' },
      {
        author: 'customer',
        minutesAgo: 6,
        text: 'kannst du mal gucken wann mein fahrradhelm kommt? bestellung 7719, freu mich schon voll drauf 😄',
      },
      { author: 'agent', minutesAgo: 4, text: 'Hey Timo, klar, ich schau gleich für dich nach!' },
      { author: 'customer', minutesAgo: 2, text: 'mega, danke dir!! hast du schon was rausgefunden?' },
    ],
    replyToTry:
      'Sehr geehrter Herr Behrens, Ihre Bestellung wurde heute versandt. Sie erhalten die Lieferung voraussichtlich am Donnerstag.',
    expect: ['formality-mismatch'],
  },
  {
    id: 104,
    helpdesk: 'zendesk',
    channel: 'tweet',
    language: 'en',
    subject: '@NorthwindTrains stuck outside Leeds',
    requester: { name: 'Priya Raman', handle: '@priyarides', email: 'priya.raman@example.com' },
    agent: { name: 'Sam Okafor' },
    about: 'A tweet: the draft recites, promises without a time and runs past 280 characters.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 100,
        text: '@NorthwindTrains stuck outside Leeds for 40 min, no announcement, toilets locked. Missed my connection and nobody on board knows anything. What is going on??',
      },
      {
        author: 'customer',
        minutesAgo: 75,
        text: '@NorthwindTrains hello?? still waiting for an answer, still standing here',
      },
    ],
    replyToTry:
      '@priyarides Thank you for your feedback. Please be advised that a signalling fault between Leeds and Bradford has caused a number of delays this afternoon. Our engineers are on site, and trains will run again as soon as possible. You can claim for your missed connection with your ticket number at https://northwindtrains.example/claims and we will process it in due course.',
    expect: ['missing-delay-apology', 'canned-phrase', 'vague-promise', 'tweet-too-long'],
  },
  {
    id: 105,
    helpdesk: 'zendesk',
    channel: 'email',
    language: 'en',
    subject: 'Where do I change my delivery address?',
    requester: { name: '<img src=x onerror="document.title=\'hacked\'">', email: 'o.brien@example.com' },
    agent: { name: 'Maya Lindqvist' },
    about: 'A hostile name and message, shown as text; and a basic step that the customer has tried already.',
    messages: [
      {
        author: 'customer',
        minutesAgo: 40,
        text: 'Hello, I tried to change my delivery address but the Save button does nothing. I have restarted the app twice. <script>document.title = "hacked"</script> <b>Is that a bug?</b>',
      },
    ],
    replyToTry: 'Hello,\nplease restart the app and try again.\nBest regards,\nMaya',
    expect: ['presumed-step'],
  },
];
