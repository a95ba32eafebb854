/** Word classes of English. Members are folded words, `begin*` or `*end`. */
export const classes = {
  filler:
    'really very so quite extremely incredibly just actually truly simply also even absolutely totally completely pretty rather utterly certainly surely definitely probably honestly indeed always already deeply sincerely terribly awfully genuinely perfectly particularly super too well bloody damn such obviously all still again now currently please properly personally perhaps maybe only ever quickly fully entirely especially fairly bit little lot',
  opener:
    'oh ooh oof ah aw aww awww aye well so and but hey hi hello ok okay yes yeah yep yup no nope gosh wow ugh yikes ouch eek crikey blimey goodness gracious heavens grief my dear dearest honestly frankly listen look right sure also plus because sorry man mate hmm',
  pronoun: 'i you he she it we they me him her us them this that these those who someone',
  me: 'i me my myself mine',
  we: 'we us our ourselves',
  self: 'i we',
  you: 'you your yours yourself u ur ya yous',
  be: "is are was were be been being am isn't aren't 're 's",
  that: 'that this it which those these',
  guess: "must might may 'd would could",
  seem: 'sound sounds sounded seem seems seemed feels felt looks looked',
  // Words for a trying situation, seen from outside or inside.
  'feeling-of-thing':
    'frustrating annoying upsetting disappointing stressful infuriating maddening exhausting worrying distressing frightening scary terrifying unpleasant unsettling irritating aggravating disheartening discouraging devastating overwhelming embarrassing humiliating galling vexing draining alarming disconcerting demoralising demoralizing heartbreaking gutting crushing miserable nerve-racking nerve-wracking nerve-shredding tiresome exasperating bewildering baffling heart-wrenching traumatic agonising agonizing painful worrisome dispiriting mortifying shocking daunting trying tiring saddening hurtful enraging unbearable isolating unnerving horrifying harrowing frustratin annoyin',
  'bad-thing':
    'awful terrible horrible dreadful rotten nasty crummy crappy rubbish horrid horrendous ghastly appalling shocking tough rough sad hard difficult grim lousy bitter bleak inconvenient unfortunate unlucky frustrating wretched tricky uncomfortable tedious bothersome tragic unthinkable hellish stinky sucky brutal harsh cruel beastly atrocious',
  'feeling-of-person':
    'frustrated annoyed upset disappointed stressed angry furious mad cross livid worried anxious nervous scared afraid frightened terrified gutted devastated heartbroken overwhelmed unhappy irritated miserable shaken distressed embarrassed exasperated helpless hopeless drained dismayed distraught humiliated discouraged disheartened fuming seething raging bewildered panicked panicky uneasy desperate lonely hurt infuriated enraged aggrieved dissatisfied concerned exhausted tired confused stranded',
  'feeling-noun':
    'frustration anger disappointment stress worry worries anxiety distress annoyance upset irritation hassle ordeal nightmare misery heartache inconvenience agony panic pickle bummer mess shock blow pain headache letdown disaster trauma hell faff fright scare dismay embarrassment aggravation grief torment bother pity shame downer gut-punch rollercoaster kick disappointments frustrations concern concerns',
  // People and bodies that nobody can name.
  faceless:
    'team teams department departments dept dep someone somebody anyone anybody specialist specialists expert experts engineer engineers developer developers dev devs technician technicians colleague colleagues staff crew crews personnel office management managers backoffice back-office headquarters hq support tech techs it-team operations ops fulfilment fulfillment warehouse logistics billing accounting accounts finance legal compliance underwriters claims adjuster adjusters representative representatives rep reps agents member people folks guys lads lot unit division desk helpdesk group committee panel board supplier suppliers vendor vendors provider partner partners contractor contractors courier carrier depot maintenance housekeeping moderators mods admin admins administrators programmers boffins designers inspectors inspector supervisor supervisors manager auditor auditors professionals pros squad side bureau lab labs plumber electrician fitter fitters installer installers facilities procurement sales marketing hr payroll registry secretary secretariat authority authorities council landlord reception curator trustees insurer insurers bank airline operator operators staffers folk',
  // Work on the customer's matter, as a participle: "is being …", "will be …".
  'worked-on':
    'fixed resolved solved reviewed investigated handled addressed corrected sorted examined checked assessed rectified actioned repaired restored escalated considered attended followed looked dealt passed forwarded worked evaluated analysed analyzed verified inspected remedied amended adjusted updated tackled processed reinstated replaced taken contacted informed notified dispatched arranged patched answered scheduled rescheduled routed assigned raised picked called phoned emailed completed performed conducted undertaken carried done reset rebooked amended reimbursed credited refunded traced transferred reactivated unlocked unblocked removed',
  matter:
    'it this that issue issues problem problems matter case ticket request complaint claim query enquiry inquiry question concern concerns fault error bug refund account order bill invoice report feedback message application booking',
  // Verbs of one's own that are no work on the matter.
  idle: 'feeling thinking wondering wishing seeing hearing asking saying understand understood see saw seen know knew known realise realize realised realized appreciate appreciated hope hoped hoping feel felt think thought believe believed want wanted need needed like liked love loved hear heard read receive received be been being have had notice noticed mean meant wish wished apologise apologize apologised apologized regret agree agreed imagine imagined guess suppose supposed wonder wondering afraid sorry sure glad happy pleased delighted not unable unsure never get got say said saying admit afraid recommend suggest advise require recognise recognize share pity sympathise sympathize hate doubt remember trust expect afraid sense empathise empathize envy can could would should might may must shall will do did',
  participle:
    '*ed made sent taken done found put set told spoken written begun given brought gone kept built rung dug cut drawn driven fought got gotten held led left lent let paid run sold shown split stood swapped sworn thrown undone withdrawn won reset rebuilt resent rewritten overseen redone spent taught caught chosen hung moved',
  'past-verb':
    '*ed took gave went spoke wrote found dug ran drove sent rang brought got made put told built fought led left paid set spent sat stood tore threw began drew chose cut caught moved did kept held reset rebuilt resent squeezed',
  // Verbs of third parties that are no work on the matter.
  stative:
    'love like enjoy need be know see notice appreciate find open close meet want have mean arrive remember recognise understand ask charge bill expect deliver happen cost last start begin end include contain show display work fit hold keep stay remain run require depend lie sit live feel look seem also not',
  gerund: '*ing lookin workin checkin fixin sortin tryin doin gettin',
  'time-unit':
    'second seconds minute minutes min mins hour hours hrs hr day days week weeks month months year years fortnight weekend weekends evening evenings morning mornings night nights afternoon',
  'number-word':
    'fifteen twenty thirty forty fifty sixty ninety hundred one two three four five six seven eight nine ten eleven twelve several many few couple a an another multiple countless half dozen',
  ordinal:
    'second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th umpteenth nth last final',
  answer:
    'answer answers reply replies response responses word news update updates feedback callback contact explanation acknowledgement solution help refund',
  negative: "no not never nobody none nothing neither nowhere without hardly cannot can't nope",
  wish: 'have has enjoy wishing wish',
  nice: 'great lovely amazing wonderful fantastic fabulous fab awesome brilliant super superb beautiful blessed excellent magical splendid terrific sunny cracking perfect stellar fantabulous sparkling glorious ace epic marvellous marvelous rocking joyful relaxing',
  occasion:
    'day days weekend evening week morning afternoon night one time trip holiday holidays flight stay monday tuesday wednesday thursday friday saturday sunday match season journey party christmas easter summer spring autumn winter vacation break',
  // Blame: verbs of a slip, nouns for it, things that go wrong, verbs of having told.
  slip: 'forgot forgotten neglected failed overlooked ignored misread misspelled misspelt mistyped misplaced muddled mixed mishandled misused misunderstood misjudged miscounted mismeasured disregarded omitted botched exceeded skipped dawdled overfilled overloaded overtightened overheated tampered dropped spilled spilt fumbled refused insisted binned discarded',
  'fault-noun':
    'fault mistake error oversight negligence carelessness omission failure misreading misuse misunderstanding mishandling impatience haste inattention failing neglect doing misjudgement misjudgment forgetfulness lateness non-payment typo blunder',
  mishap:
    'broke broken break cracked split rusted died dead dying leak leaked damaged damage lost declined failed fails lapsed returned seized jammed blank shrank shrunk wore fell locked wrong delay delayed late leaked cancelled canceled rejected rejection burst stuck melted missed missing expired scratched torn stained blocked crash crashed wasted smashed spoiled ruined mould fee fine charge surcharge problem problems trouble outage dent bounced faded fading',
  told: 'told said explained mentioned stated pointed informed wrote advised answered written communicated warned reminded noted outlined specified indicated asked',
  reassuring: 'worry worries big biggie deal stress fret problem bother',
  // Belittling: small words, feelings that are ordered away, orders to be calm.
  small:
    'minor small tiny trivial petty slight negligible cosmetic insignificant trifling minimal minuscule immaterial unimportant little wee mere routine short brief momentary hairline',
  'small-noun':
    'hiccup hiccups glitch glitches trifle peanuts triviality nuisance formality bagatelle blemish niggle imperfection quibble detail hitch wobble',
  'to-be-upset':
    'worry worried panic fret stress stressing stressed upset angry anger cross mad cry crying fuss pout moan moaning complain excited dramatic drama emotional hysterical alarm alarmed agitated impatient disappointed rude grumble outrage brood mourn emotions tears worked temper panicking worrying',
  'calm-down':
    'calm chill relax breathe overreacting overreact exaggerating exaggerate grip composure compose lighten unclench melodramatic overdramatic oversensitive hysterical dramatic cool simmer settle proportion perspective over-reacting temper',
  influence: 'control influence hands remit say',
  'look-up':
    'faq faqs website page pages help guide guides manual site terms documentation section article articles app centre center policy portal knowledge handbook homepage docs instructions leaflet booklet confirmation slip notice sign there leaflets contract wiki forum google timetable tariff receipt',
  'look-up-verb': 'read study check consult look search see use review browse visit',
  'recite-noun':
    'feedback comments satisfaction happiness patronage custom business cooperation understanding interest support loyalty trust opinion opinions suggestions input valued comfort experience experiences convenience continued forbearance voice peace privacy valuable insights kindness family remarks',
  striving: 'striving seeking aiming endeavouring endeavoring aspiring committed working improving looking dedicated',
  // Assumptions: kinds of people, relatives, gadgets, what somebody "must have done".
  'kind-of-person':
    'retired mum mothers fathers female male older elderly senior pensioner pensioners woman women lady ladies man men mother mum mom foreigner foreigners beginner beginners novice layman laymen layperson laypeople non-technical grandmother grandma grandfather grandad granny student teenager young blonde girl guy retiree retirees immigrant immigrants newcomer newcomers non-native housewife disabled amateur technophobe non-expert widow bachelor',
  relative:
    'grandchild grandchildren hubby missus caregiver carer nan gran granddad grandson granddaughter grandsons granddaughters husband wife son daughter kids children nephew niece dad father boyfriend girlfriend mum mother uncle brother grandkids teenager spouse',
  gadget: 'gadget gadgets technology tech smartphones computers apps devices internet paperwork forms',
  overwhelming: 'confusing overwhelming daunting baffling strange foreign headache bewildering much complicated tricky',
  mishandled:
    'pressed clicked deleted forgot forgotten dropped entered typed mistyped misread broke broken spilled spilt changed switched unplugged ordered installed lost misplaced knocked confused selected hit overlooked moved put washed overloaded tampered opened gave shared skipped turned tapped unscrewed removed fiddled touched damaged bent',
  elsewhere:
    'seller sellers store shop manufacturer maker venue hotel agent agency carrier dealer retailer reseller organiser organizer promoter branch counter hotline helpline owner landlord fitter courier airline garage pharmacy museum club school university ministry registry embassy theatre cinema clinic surgery doctor dentist marketplace platform publisher host',
  'contact-noun':
    'email emails mail mails message messages ticket tickets request requests call calls enquiry enquiries query queries question questions chaser chasers reminder reminders text texts dm dms tweet tweets post posts correspondence follow-up follow-ups complaint complaints comment comments letter letters chat chats case cases',
  restart:
    'restart reboot reset refresh reload reinstall reinstalling restarting rebooting resetting refreshing reloading relaunch relaunching power-cycle power-cycling',
  // Words that open a clause which can't stand alone.
  subordinator:
    'if when whenever because since as although though while which who whose unless after until where why how whether had',
  joint: 'and but so yet or',
  // Grammar, and what support talks about, for the tables: they tell moves by which of these stand together.
  modal: 'can could may might must shall should will would ought need needs needed cannot',
  perfect: "have has had having 've",
  hypothetical: "would could should 'd had ought might",
  condition: 'if unless whether provided otherwise once when whenever until',
  before: 'already previously earlier again yet still before once twice repeatedly always',
  only: 'only just simply merely solely purely nothing all',
  'ask-word': 'what which when how why where who whose whether',
  polite: 'please kindly pls plz',
  cause: 'because since due as therefore hence thus reason cause caused owing so',
  contrast: 'but however though although yet while whereas instead rather otherwise',
  everyone:
    'everyone everybody anyone anybody nobody all others other most people customers customer users user guests tenants members clients client passengers patients parents folks',
  rules:
    'policy policies terms contract contracts rule rules conditions agreement agreements instructions manual manuals faq faqs guide guides article articles page website site help-centre brochure leaflet label sign email emails newsletter notice confirmation small-print tariff law laws regulation regulations guidelines',
  responsible:
    'responsible liable responsibility liability fault blame accountable charge duty obliged obligation concern remit',
  contacting:
    'contact contacts contacting call calls calling ring rings ringing write writes writing message messages messaging email emailing reply replies replying ticket tickets ask asks asking chase chasing post posting submit submitting reach get touch',
  'every-age':
    'age aged old older elderly young younger generation generations lady ladies gentleman man men woman women girl girls boy boys mum mums dad dads mother father grandma grandpa kid kids',
  skill:
    'technical techy expert experts professional beginner beginners novice layman layperson non-technical tech-savvy savvy familiar experienced inexperienced computer computers used understand know',
  'surely-guess':
    'probably presumably surely likely obviously clearly apparently evidently doubtless suspect guess bet imagine assume assuming reckon perhaps maybe must seems sounds',
} as const satisfies Readonly<Record<string, string>>;
