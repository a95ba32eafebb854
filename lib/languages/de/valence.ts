const POSITIVE = [
  [
    '3',
    'super toll klasse begeistert perfekt grossartig großartig wunderbar fantastisch genial liebe glücklich gluecklich herrlich spitze hervorragend',
  ],
  [
    '2',
    'danke dank gut gute gutes guten schön schoen schöne schoene freue freut freundlich freundliche zufrieden gern gerne hilfreich froh lecker erfolgreich gelöst geloest erledigt prima lieb nett',
  ],
  ['1', 'okay klar hilfe helfen hilft funktioniert bitte lösung loesung willkommen'],
] as const;
const NEGATIVE = [
  [
    '-4',
    'frechheit unverschämt unverschaemt betrug abzocke katastrophe scheisse scheiße saftladen wütend wuetend fassungslos unzumutbar',
  ],
  [
    '-3',
    'schlecht schlimm ärger aerger sauer enttäuscht enttaeuscht frustriert genervt verzweifelt verärgert veraergert mies furchtbar schrecklich inakzeptabel angst panik verloren unfassbar unmöglich unmoeglich',
  ],
  [
    '-2',
    'kaputt defekt fehler problem probleme falsch leider beschwerde ärgerlich aergerlich nervig sorge sorgen verspätet verspaetet niemand nie gesperrt verpasst mahnung umsonst',
  ],
  ['-1', 'nicht kein keine warten warte ohne fehlt schwierig verzögerung verzoegerung'],
] as const;

/** German words with their valence, -5 to 5, in AFINN's scale. */
export const german: Readonly<Record<string, number>> = Object.fromEntries(
  [...POSITIVE, ...NEGATIVE].flatMap(([score, words]) =>
    words.split(' ').map((word) => [word, Number(score)] as const),
  ),
);
