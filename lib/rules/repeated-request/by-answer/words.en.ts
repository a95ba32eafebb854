import type { AnswerWords } from './contract.ts';

export const words: AnswerWords = {
  empty:
    "a an the this that these those it its it's i me my we us our you your yours he him his she her they them their and or but so if as at by for from in into of on off onto out over to up with without about around under after before between through per via than then there here what which when where who whom whose how why is are was were be been being am do does did done have has had having got get gets getting can could may might must shall should will would 's 've 're 'd 'll 'm not no any some all one ones just only also too please roughly approximately currently present moment now still actually again kindly let know tell say give send share sir madam hello hi thanks thank lovely great good yes more most much many few lot thing things way sort kind type time first really quite need needed want like able both each every other well thinking planning",
  opening: 'is are was were do does did have has had can could will would any may am isnt arent',
  wish: 'works work best easier easiest better prefer prefers preferred rather suit suits fancy choose care mind happy keen shall should interested wish hope available free convenient',
  want: 'like want wanted looking hoping',
  wanting: 'want need like book hire rent order looking hoping require please cancel',
  beyond:
    'back last previous return closer clearer sharper bigger larger second precise precisely full else other another instead different new newer more further additional since meanwhile yet still again once changed already',
  denial: "not no never without neither nor nothing none nobody n't cannot hardly isn't wasn't",
  supposing: 'if whether unless maybe perhaps suppose wondering or',
  another:
    'other another others previous previously earlier last former neighbour neighbours friend friends colleague colleagues usually normally',
  own: "my our i've we've i'm we're mine ours",
  people:
    'pupil pupils child children kid kids people person persons guest guests adult adults student students participant participants attendee attendees player players visitor visitors passenger passengers traveller travellers us diners heads',
  measures: {
    long: 'second seconds minute minutes min mins hour hours hrs day days night nights week weeks month months year years fortnight m metre metres meters cm mm ft feet inch inches',
    old: 'day days week weeks month months year years yr yrs old',
    big: 'litre litres liters l gallon gallons m² sqm m cm mm ft feet inch inches kg gb tb mb people seats hectares acres',
    large:
      'litre litres liters l gallon gallons m² sqm m cm mm ft feet inch inches kg gb tb mb people seats hectares acres',
    tall: 'm cm mm ft feet inch inches metre metres',
    high: 'm cm mm ft feet inch inches metre metres',
    wide: 'm cm mm ft feet inch inches metre metres',
    deep: 'm cm mm ft feet inch inches metre metres',
    heavy: 'kg g lb lbs stone kilo kilos kilograms tonnes tons',
    far: 'km mile miles metres yards m',
    'length:': 'm cm mm ft feet foot inch inches metre metres meter meters',
    'pressure:': 'bar psi mbar kpa',
    'temperature:': 'degrees degree c f celsius ° °c',
    'weight:': 'kg g lb lbs stone kilo kilos',
    'budget:': '£ $ € pounds dollars euros k',
    'width:': 'm cm mm ft feet inch inches',
    'height:': 'm cm mm ft feet inch inches',
    'depth:': 'm cm mm ft feet inch inches',
    'measurements:': 'm cm mm ft feet inch inches x',
    'dimensions:': 'm cm mm ft feet inch inches x',
    'mileage:': 'miles km mile',
    'dose:': 'mg ml g mcg',
    often: 'daily weekly monthly hourly times twice once nightly',
  },
  closed: [
    {
      asked: 'colour color colours shade',
      answers:
        'red blue green yellow black white grey gray brown pink purple orange beige navy turquoise teal cream silver gold burgundy olive maroon charcoal violet lilac mint ivory',
    },
    {
      asked: 'travel travelling traveling arriving transport',
      answers: 'train car bus coach bike bicycle plane ferry foot taxi tram tube motorbike walking driving cycling',
    },
    {
      asked: 'pay paid paying payment',
      answers: 'card paypal cash cheque debit transfer klarna visa mastercard voucher invoice',
    },
  ],
  kin: [
    'arrive arrived arriving arrives reach reached came come delivered delivery turned get getting landfall land moor',
    'die died dies dying passed passing death lost sleep',
    'sell sold sale changed hands transfer transferred',
    'post posted sent send shipped mailed dispatched',
    'buy bought purchase purchased got',
    'travel travelling flight fly flying trip journey leave leaving depart departure',
    'moved move moving relocate relocated',
    'happen happened occur occurred incident accident theft stolen',
    'fitted fit installed install installation put',
    'cancel cancelled cancellation terminated end ended',
    'start started begin began starts begins',
    'section sec',
    'apartment apt flat unit',
    'room rm',
    'shop shops branch store',
    'phone handset mobile smartphone',
    'boat yacht ship rig',
  ],
  numbers: 'one two three four five six seven eight nine ten eleven twelve dozen',
  hand: 'send sending sent attach upload forward share provide email mail supply pass',
  here: 'enclose attach attached enclosed attaching enclosing appended uploaded',
  tell: 'tell confirm know state',
  request:
    'tell give send let need needs require provide share confirm state know supply include email dm drop shoot mention indicate type text quote enter fill copy furnish',
  paper:
    'proof evidence document documents documentation paperwork certificate certificates letter letters form forms confirmation statement report contract pdf file files scan ticket tickets receipt passport licence license',
  having: 'any',
  endings: ["'s", 'ings', 'ing', 'ies', 'ied', 'ed', 'es', 's', 'y', 'e'],
};
