import type { MoveForms } from '../contract.ts';

/** The customer complains of waiting or of having to ask again. */
export const en: MoveForms = {
  frames: [
    "@self|i|have|'ve been|was ~2 waiting|chasing|on_hold|holding|queuing",
    "@self|still|and|kept|keep|left|me|i_am|we_are|'m ~2 waiting|on_hold !for_the_pickup",
    'waited|wait|waiting|sat_waiting for|since|over|more_than|nearly|almost|about|already|another? ~3 @number-word|# ~1 @time-unit|ages',
    'waited ~3 @time-unit|ages|forever|long',
    "still no|not|nothing|waiting|without|havent|have_not|has_not|haven't|did_not|do_not|don't|does_not|missing|nowhere ~5",
    'still ~3 no|not ~2 @answer|arrived|here|received|come|fixed|resolved|shipped|heard|got|working',
    "@ordinal|#th|another|how_many time|times ~3 i|we|writing|asking|ask|contact|contacting|message|messaging|email|emailing|calling|call|reporting|to|am|'m|'ve|now",
    "time i am|'m|have|'ve|write|writing|ask|asking|contacting",
    'no|without|zero|nor|single|any @answer|one_has|one_is|one_replied|one_answered|reaction|sign|communication',
    'nobody|no_one|none|noone ~3 replied|replies|answered|answers|responded|responds|got_back|called|calls|bothered|picked|picks|bothers|respond|reply|answer|wrote|contacted|turned|came|shown|showed',
    'not|never ~2 heard|received|had|got|gotten|been ~3 back|anything|@answer|from|answered|response',
    'how much|many|long more|longer|weeks|days|times|hours|must|do|does|should|can|is|will|am ~4',
    'long overdue|wait|waits|enough|ago|delay|delays',
    '@number-word|# ~1 @time-unit and|now|later|already|without|of|, ~3 still|nothing|no|not|waiting|silence|hold|radio|wait',
    "@number-word|# ~2 @time-unit ~2 ago ~10 still|nothing|no|not|since|yet|haven't",
    'for|since|over|past|last|after ~2 @number-word|# ~2 @time-unit ~4 no|nothing|now|waiting|still|without|ignored|silence',
    'take|takes|taking|took|taken ~2 forever|ages|long|longer|weeks|days|months|eternity',
    'been ~2 @number-word|#|over|more_than ~2 @time-unit|ages',
    'ignored|ignoring|ignore ~3 me|my|us|emails|messages|customers|for|again',
    'when|why ~3 finally|so_long|already|taking|delayed|late|not_answering',
    'any|an @answer|progress ? ',
    'hello ? ?|anyone|anybody',
    'anyone|anybody there|home|alive|awake|reading|listening|gonna|going_to|planning',
    'delay|delayed|overdue|late|slow|silence|hold !fee|fees|charge|payment|night',
    'promised|supposed|meant|said|told|due ~6 yesterday|last|weeks|days|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#',
    'no reply|answer|response|word|news|update',
    "hurry|asap_please|wheres|where_is_my|where's_my",
  ],
};
