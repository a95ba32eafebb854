/** One replacement in a filled editor, and the data that it has to leave behind. */
export interface Place {
  readonly name: string;
  readonly html: string;
  readonly find: string;
  readonly text: string;
  readonly expected: string;
  /** The editor must be able to hold formatting. */
  readonly rich: boolean;
}

/** The places where other tools lost words, formatting or the caret. */
export const PLACES: readonly Place[] = [
  {
    name: 'a sentence over bold',
    html: '<p>Hello. That must be <strong>very</strong> frustrating. Bye.</p>',
    find: 'That must be very frustrating.',
    text: 'I understand how annoying this is.',
    expected: '<p>Hello. I understand how annoying this is. Bye.</p>',
    rich: true,
  },
  {
    name: 'inside bold',
    html: '<p>We are <strong>very sorry indeed</strong> today.</p>',
    find: 'sorry',
    text: 'unhappy',
    expected: '<p>We are <strong>very unhappy indeed</strong> today.</p>',
    rich: true,
  },
  {
    name: 'around bold that stays',
    html: '<p>We are <strong>really</strong> glad.</p>',
    find: 'We are really glad.',
    text: 'We are really happy.',
    expected: '<p>We are <strong>really</strong> happy.</p>',
    rich: true,
  },
  {
    name: 'over text and a link',
    html: '<p>Please see <a href="https://example.com/faq">our FAQ</a> first.</p>',
    find: 'see our FAQ',
    text: 'have a look at the guide',
    expected: '<p>Please have a look at the guide first.</p>',
    rich: true,
  },
  {
    name: 'inside a link',
    html: '<p>Here is <a href="https://example.com/faq">our long FAQ page</a>.</p>',
    find: 'long',
    text: 'short',
    expected: '<p>Here is <a href="https://example.com/faq">our short FAQ page</a>.</p>',
    rich: true,
  },
  {
    name: 'a list item',
    html: '<ul><li>First thing</li><li>Second thing</li><li>Third</li></ul>',
    find: 'Second thing',
    text: 'Another matter',
    expected: '<ul><li>First thing</li><li>Another matter</li><li>Third</li></ul>',
    rich: true,
  },
  {
    name: 'behind a quoted passage',
    html: '<blockquote><p>You wrote that all is well.</p></blockquote><p>Calm down. Bye.</p>',
    find: 'Calm down.',
    text: 'I see.',
    expected: '<blockquote><p>You wrote that all is well.</p></blockquote><p>I see. Bye.</p>',
    rich: true,
  },
  {
    name: 'a link that begins the old words',
    html: '<p><a href="https://example.com/faq">Our FAQ</a> says so.</p>',
    find: 'Our FAQ says so.',
    text: 'That is right.',
    expected: '<p>That is right.</p>',
    rich: true,
  },
  {
    name: 'a paragraph start',
    html: '<p>One.</p><p>Unfortunately no. Two.</p>',
    find: 'Unfortunately no.',
    text: 'Yes.',
    expected: '<p>One.</p><p>Yes. Two.</p>',
    rich: false,
  },
  {
    name: 'a whole paragraph between empty ones',
    html: '<p>One.</p><p>&nbsp;</p><p>Calm down.</p><p>&nbsp;</p><p>Two.</p>',
    find: 'Calm down.',
    text: 'I see why.',
    expected: '<p>One.</p><p>&nbsp;</p><p>I see why.</p><p>&nbsp;</p><p>Two.</p>',
    rich: false,
  },
  {
    name: 'one line by two',
    html: '<p>Start. One line. End.</p>',
    find: 'One line.',
    text: 'Line one.\nLine two.',
    expected: '<p>Start. Line one.</p><p>Line two. End.</p>',
    rich: false,
  },
  {
    name: 'two lines by one',
    html: '<p>One.</p><p>Two. Three.</p>',
    find: 'One.\nTwo.',
    text: 'Both.',
    expected: '<p>Both. Three.</p>',
    rich: false,
  },
  {
    name: 'two lines by two',
    html: '<p>Dear all,</p><p>calm down. Bye.</p>',
    find: 'Dear all,\ncalm down.',
    text: 'Dear Dana,\nI see.',
    expected: '<p>Dear Dana,</p><p>I see. Bye.</p>',
    rich: false,
  },
  {
    name: 'after a soft break',
    html: '<p>Hello,<br>that must be hard. Bye.</p>',
    find: 'that must be hard.',
    text: 'I understand.',
    expected: '<p>Hello,<br>I understand. Bye.</p>',
    rich: false,
  },
  {
    name: 'a new line beside a soft break',
    html: '<p>Hello,<br>that must be hard.</p>',
    find: 'that must be hard.',
    text: 'I see.\nReally.',
    expected: '<p>Hello,<br>I see.<br>Really.</p>',
    rich: false,
  },
  {
    name: 'behind a no-break space',
    html: '<p>That will be 5&nbsp;€ as soon as possible.</p>',
    find: 'as soon as possible',
    text: 'by Friday',
    expected: '<p>That will be 5&nbsp;€ by Friday.</p>',
    rich: false,
  },
  {
    name: 'nothing, to delete',
    html: '<p>Thanks! Awesome! Bye.</p>',
    find: 'Awesome! ',
    text: '',
    expected: '<p>Thanks! Bye.</p>',
    rich: false,
  },
  {
    name: 'text that looks like HTML',
    html: '<p>Hello NAME, bye.</p>',
    find: 'NAME',
    text: '<b>Dana</b> & "Co"',
    expected: '<p>Hello &lt;b&gt;Dana&lt;/b&gt; &amp; "Co", bye.</p>',
    rich: false,
  },
  {
    name: 'beside emoji',
    html: '<p>Great news 🎉🎉 for you.</p>',
    find: 'Great news 🎉🎉',
    text: 'News 👩‍🔧',
    expected: '<p>News 👩‍🔧 for you.</p>',
    rich: false,
  },
];
