import type { MoveForms } from '../contract.ts';

/** The customer tells of a harm, a loss or a broken promise. */
export const en: MoveForms = {
  frames: [
    '@self|my_*|kids|family|we_all ~3 missed|miss|missing|lost|losing ~4 flight|wedding|connection|train|appointment|deadline|match|interview|funeral|job|money|day|customers|sales|data|photos|work|wages|pay|# ',
    'missed ~2 my|our|the|her|his ~2 flight|wedding|connection|train|appointment|deadline|interview|funeral|birthday|party|start|exam',
    'lost ~3 day|days|money|#|photos|files|data|work|everything|hours|sale|sales|customers|trust|faith|confidence',
    'cost|costs|costing ~1 me|us ~4',
    'ruined|ruining|spoiled|spoilt|wrecked|destroyed|trashed ~4',
    'no|without|zero ~2 heating|heat|power|electricity|hot_water|water|internet|signal|broadband|phone|oven|cooker|fridge|income|access|medication|insulin|luggage|clothes ~2 for|since|in|with|and|now|!|.|,',
    'without ~3 heating|heat|power|electricity|water|internet|broadband|phone|a_fridge|a_cooker',
    'charged|billed|debited|taken ~4 twice|double|three_times|again|two_times|#_times',
    'double|twice charged|billed|charge|debited',
    'late fee|fees|charge|charges',
    'locked out ~2 of',
    'overdraft|overdrawn|bailiff|bailiffs|evicted|eviction|bounced|stranded|broke_down|freezing|in_the_dark|in_the_cold|stuck_at|stuck_in|turned_away|cut_off',
    "promise|promised|promises|assured|guaranteed|swore|told|said ~8 never|not|nobody|nothing|no_one|but|yet|didn't|wasn't|hasn't",
    'you|they|he|she|agent|colleague promised|assured|swore ~6',
    'never|not turned|showed|came|arrived|delivered|happened|called_back|came_back|rang_back|materialised',
    'broken|broke|damaged|smashed|shattered|scratched|leaking|mouldy|moldy|burnt|crushed ~2 again|already|on_arrival|too|now',
    'again|twice|second_time|third_time broken|wrong|failed|cancelled|canceled|crashed|down|late|charged',
    'wrong|incorrect ~3 again|twice|a_second_time|third_time|still',
    'took|taken|take|stolen|stole|steal ~3 money|my_money|our_money|#|payment|euros|pounds|dollars',
    'money ~3 gone|missing|back|disappeared|nowhere|vanished|stolen',
    "my ~3 is|are|'s gone|ruined|dead|missing|wasted|destroyed",
    'standing|stood|sat|sitting|waited|waiting|sleeping ~3 in_the|at_the|outside|on_the ~2 rain|cold|dark|airport|floor|street|door|gate|station|belt|hall|snow|heat',
    'took ~2 day|morning|afternoon off',
    'baby|kids|children|mother|elderly|wife|daughter|son|toddler ~5 cold|crying|sick|ill|freezing|hungry|upset|waiting|asking|without|cried|disappointed|in_tears',
  ],
  vetoes: ['if|in_case|when|before|how_to|avoid|prevent ~3 lost|lose|charged|missed|damaged|locked'],
};
