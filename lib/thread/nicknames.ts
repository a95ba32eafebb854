import { fold } from '../languages/fold.ts';

/** Short forms beside their full names, folded; a line is one family. Shortened beginnings ("Chris" – "Christopher") need no entry. */
const FAMILIES = `mike michael mick micky mikey michi michel mischa
alex alexander alexandra alexandre sascha sasha sandra xander lexi
bill william will billy willy liam wilhelm willi
bob robert rob bobby robbie bert
dick richard rick ricky rich richie
jim james jimmy jamie
jack john johnny johann johannes hannes hans jon jonathan hansi
peggy margaret maggie meg margarete grete gretel margarethe greta megan
liz elizabeth lizzy beth betty eliza elisabeth lisa elsa elli sissi lisbeth betsy ellie lisl
kate katherine catherine kathy cathy katie katharina kathi katja kati käthe katrin kathrin kit
tony anthony antonia antonio toni anton
ted edward ed eddie teddy eduard ned
nick nicholas nicole nico nicki nicky klaus claus nikolaus niklas nikola
andy andrew andreas andrea andi anders drew
steve stephen steven stefan stephan stefanie steffi stephanie
tom thomas tommy tomas
dan daniel danny daniela dani danielle
sam samuel samantha sammy
ben benjamin benedict benny benni benedikt bene
joe joseph josef sepp joey josephine jo joanna jojo josie sepperl pepi
fritz friedrich frieda friederike fred frederick freddy alfred
gabi gabriele gabriela gaby
susi susanne susan sue suzanne susie sanne
uli ulrich ulrike ulla
moni monika monica
heinz heinrich heiner heini henry harry hal harold hank
jürgen jörg georg schorsch george yorick
wolfi wolfgang wolf
sepp josef
lena magdalena helena helene lene leni
resi theresa therese tess terry teresa tessa
hannah johanna hanna jo
max maximilian maximiliane maxine maxi
vroni veronika ronja
basti sebastian bastian seb
tim timothy timo timmy
matt matthew matthias mat matze hias mattias matti
dave david davy
chris christopher christian christine christina christiane christoph tina kristin kris kristina
gerd gerhard gert hardy
manni manfred manuel manuela manu fred
becky rebecca becca rebekka
pat patrick patricia patty paddy trish tricia
vicky victoria viktoria vicki
debbie deborah deb
jenny jennifer jen jenni
ron ronald ronnie veronica
larry lawrence laurence lars
charlie charles karl carl karlheinz kalle charly chuck
charlotte lotte lotti lottie
angie angela angelika angelina
sandy sandra alexandra
abby abigail gail
cindy cynthia lucinda
barb barbara babs bärbel babsi
mandy amanda
nell eleanor nora ellie helen eleonore leonore
nate nathan nathaniel
zach zachary zack
leo leonard leon leonardo leopold leonie
rosi rosemarie rosa rosie rose
ursel ursula uschi
ingo ingolf
rudi rudolf rolf
kathi katharina
bea beatrice beatrix beate
fran francis frances franz franziska frank franzi sissy frankie
evi eva eve evelyn
anni anna anne annie ann annika annette hanna nancy
mia maria marie mary mimi molly mitzi ria marion
jess jessica jessie
kim kimberly
jerry gerald jeremy jeremiah gerry gerard
greg gregory gregor
phil philip philipp phillip
vince vincent vinzenz
val valerie valentin valentina
wes wesley
dot dorothy dorothea dorothee dora dolly thea
gitti brigitte gitte birgit
chrissy christina
traudl gertrud waltraud traudel trude trudi
hilde hildegard mathilde tilda tilly
schorsch georg
flo florian florence florentine
domi dominik dominic
lukas luke lucas luca
moe mohammed mo muhammad mohamed mehmet
dee deirdre deanna
raj rajesh rajiv
abdul abdullah`;

const families = FAMILIES.split('\n').map((line) => new Set(line.split(' ').map(fold)));

/** Whether two folded first names can be the same person's. */
export function sameName(a: string, b: string): boolean {
  if (a === b || plain(a) === plain(b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return true;
  return families.some((family) => family.has(a) && family.has(b));
}

/** "Mueller" for Müller, and "Muller" where the dots were left out. */
function plain(name: string): string {
  return name.replace(/(?<=[aou])e/g, '');
}
