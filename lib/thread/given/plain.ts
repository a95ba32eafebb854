import type { Place } from './contract.ts';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
const PHONE = /(?<![\p{L}\p{N}.,/-])(?:\+|00|\(?0|\d{3}[-. ])[\d][\d /().-]{4,18}\d(?![\p{L}\p{N}€$£])/gu;
const LONG_PHONE = 9;
/** "830-555-0117", or said to be one right behind it: "… (cell)". */
const AMERICAN = /^\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/;
const CUE_BEHIND = /^\s?\(?(?:cell|mobile|phone|tel|handy|mobil|privat)\b/i;
const PICTURE_FILE = /[\w()äöüß-]{1,60}\.(?:jpe?g|png|heic|gif|webp|mp4|mov)\b/gi;
const AMOUNT =
  /(?:[€$£]|(?:EUR|CHF|USD|GBP)\s?)\s?\d[\d.,]*|(?<![\d.,])\d[\d.,]{0,18}\s?(?:€|\$|£|(?:euros?|eur|chf|francs?|franken|dollars?|pounds?|usd|gbp)\b)/gi;
const SYSTEM =
  /\b(?:Windows(?: (?:\d+|XP|Vista))?|mac ?OS(?: [\w.]+)?|OS X|iOS ?[\d.]*|iPadOS ?[\d.]*|Android ?[\d.]*|Linux|Ubuntu ?[\d.]*|ChromeOS|Chrome ?[\d.]*|Firefox ?[\d.]*|Safari ?[\d.]*|Edge ?[\d.]*|Opera)\b/g;
/** Written small, a name that is a word too needs its version. */
const SMALL_SYSTEM =
  /\b(?:windows|win|macos|ios|ipados|android|ubuntu|chrome|firefox|safari|edge|opera) ?(?:\d[\d.]*|xp|vista)\b|\b(?:in|on|mit|im|unter) (?:google )?(?:chrome|firefox|safari|edge|opera)\b|\b(?:firefox|macos|ipados|chromeos)\b/gi;
const SMALL_DEVICE =
  /\b(?:iphone|ipad|macbook|fritz!?box|playstation|xbox)(?: ?(?:pro|max|mini|air|plus|se|xs?|xr|\d{1,4}[a-z]{0,2})(?!\p{L})){0,3}|\b(?:galaxy|pixel|thinkpad|kindle|ps|xperia|redmi)(?: ?(?:tab|note|fold|flip|pro|[a-z]?\d{1,4}[a-z]{0,2})(?!\p{L})){1,3}/giu;
const DEVICE =
  /\b(?:iPhone|iPad|MacBook|Galaxy|Pixel|ThinkPad|Kindle|PlayStation|Xbox|Fritz!?Box)(?: ?[\p{Lu}\d][\p{L}\d]*){0,3}/gu;
/** "samsung A54", "Tolino Vision 6". */
const BRANDED =
  /(?<!\p{L})(?:samsung|huawei|xiaomi|nokia|oneplus|motorola|oppo|sony|canon|epson|brother|lenovo|dell|asus|acer|bosch|miele|siemens|aeg|philips|tolino|kobo|garmin|fairphone|honor|realme|logitech|netgear|tp-link|dyson|makita|stihl|husqvarna|shimano|vaillant|viessmann|buderus)(?: (?!is |was |for |from |since |aged |ist |war |von |seit |aus |mit |in |im )\p{L}{2,10})?[ -]\p{L}{0,4}-?\d{1,4}[\p{L}\d]{0,3}(?![\p{L}\d]|[.,]\d| (?:years?|months?|weeks?|days?|jahre?n?|monate?n?|wochen?|tagen?)(?!\p{L}))/giu;
/** "my DX-40", "mein Drucker PX 340", "meine Galaxo 12". */
const MINE =
  /(?<![\p{L}])(?:my|our|the|mein\p{L}{0,2}|unser\p{L}{0,2}|an meine[rm]|(?:have|has|got|own|use|using|bought|with|hab|habe|haben|besitze|nutze|nutzen|benutze|verwende|mit|kaufte) (?:an?|ein\p{L}{0,2}))\s+(?:\p{L}{3,20}\s+){0,2}(?<value>(?:\p{Lu}[\p{L}]{0,14}[ -]?\d{1,4}\p{Lu}{0,2}|\p{Lu}{2,6}-?\d{1,5}\p{L}{0,2}))(?![\p{L}\p{N}])/gu;
/** "Dishwasher, Bosh SMV4", "the Silence 700 dishwasher", "der Drucker ist ein MX 530". */
const APPLIANCE = String.raw`(?:dish)?washer|washing machine|dryer|kettle|vacuum|hoover|printer|router|modem|oven|fridge|freezer|boiler|heater|lamp|drill|mower|camera|headphones|speaker|tv|television|monitor|laptop|phone|tablet|watch|keyboard|thermostat|inverter|pump|charger|console|drone|machine|geschirrspüler|trockner|wasserkocher|kessel|\p{L}{0,10}sauger|drucker|herd|backofen|kühlschrank|therme|lampe|säge|mäher|kamera|kopfhörer|lautsprecher|fernseher|handy|uhr|tastatur|wechselrichter|pumpe|ladegerät|konsole|drohne|\p{L}{0,12}maschine`;
const MODEL_NAME = String.raw`(?:\p{Lu}\p{L}{1,14} )?(?:\p{Lu}[\p{L}]{0,14}[ -]?\d{1,4}\p{Lu}{0,2}|\p{Lu}{2,6}-?\d{1,5}\p{L}{0,2})`;
const BESIDE_APPLIANCE = [
  new RegExp(String.raw`(?<!\p{L})(?<value>${MODEL_NAME}) (?:${APPLIANCE})(?!\p{L})`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})${anyCase(APPLIANCE)}(?: is| ist)?(?: an?| the| ein\p{L}{0,2}| der| die)?[\s,:(]{1,2}(?<value>${MODEL_NAME})(?![\p{L}\p{N}])`,
    'gu',
  ),
];
/** "The model is a Brava 300", "Modell Alva". */
const MODEL =
  /(?<![\p{L}])(?:[Mm]odell?|[Tt]yp|[Gg]erät)(?: name| is| ist| says| lautet|:)?(?: an?| the| das| der| die| ein\p{L}{0,2})? (?<value>\p{Lu}[\p{L}\d-]{0,18}[\p{L}\d](?: \p{Lu}?[\p{L}]{0,9}\d[\p{L}\d-]{0,9})?)(?![\p{L}])/gu;
const SAID =
  /(?:(?:app|screen|page|site|website|display|system|it|which|message|error|popup|box|printer|device|machine|seite|gerät|anzeige|display|bildschirm|es|da|dort|meldung|fehler) (?:just |only |always |then |dann |nur |immer )?(?:says|reads|shows|keeps saying|sagt|zeigt|steht|lautet|kommt|meldet|heißt|is|ist)|(?:error|error message|fehler|fehlermeldung|meldung):?)[^\n"“„«”]{0,30}(?:["“„«”](?<value>[^"”“»„\n]{4,160})["”“»]|(?<= )'[^'"\n]{4,80}'(?!\p{L}))/giu;
const CODE =
  /(?<![\p{L}])(?:error|err|fehler\p{L}{0,8}|code|shows?|showing|zeigt|display|anzeige|meldung)[^.!?\n]{0,20}?[\s:("„“'](?<value>\p{Lu}{0,6}[-_ ]?\d[\p{L}\d]{0,8})(?![\p{L}\d%€$£])/giu;

/** "The bar reads BF-409", "es kommt E_ADEPT_REQUEST_EXPIRED". */
const SHOWN_CODE =
  /(?<!\p{L})(?:reads|says|kommt|erscheint|zeigt|steht) (?:nur |just |always |then |dann |immer |only )?(?<value>\p{Lu}{1,6}[-_](?=[\p{Lu}_-]{0,24}(?:\d|_))[\p{Lu}\d_-]{2,40})(?![\p{L}\d])/gu;
/** "The library does not take my card, “account inactive”". */
const APPOSED =
  /(?<!\p{L})(?:nicht(?: mehr)?|abgelehnt|failed|fails|not work|no longer works?|won['’]t (?:load|open|start|work)|rejected|declined)[,:] ?["“„](?<value>[^"”“»„\n]{4,80})["”“]/giu;
/** "Error: invalid token", without quotation marks. */
const PLAIN_ERROR =
  /(?<!\p{L})(?:error|fehler|(?:error |fehler)(?:message|meldung)|meldung): ?(?<value>\p{L}[^.!?\n"]{5,80})/giu;

export function emailAddresses(text: string): readonly Place[] {
  return placesOf(text, EMAIL);
}

/** Numbers that are plainly a telephone's: behind a word for one, or long and led by 0 or +. */
export function phoneNumbers(text: string, cue: string): readonly Place[] {
  const before = new RegExp(String.raw`(?<![\p{L}])(?:${cue})(?![\p{L}])[^\n!?]{0,40}$`, 'iu');
  return placesOf(text, PHONE).filter(({ start, end, value }) => {
    const digits = value?.replace(/\D/g, '') ?? '';
    const cued = before.test(text.slice(Math.max(0, start - 60), start));
    if (AMERICAN.test(value ?? '') || CUE_BEHIND.test(text.slice(end, end + 12))) return digits.length >= 6;
    return cued ? digits.length >= 6 : digits.length >= LONG_PHONE && /^(?:\+|\(?0)/.test(value ?? '');
  });
}

export function pictureFiles(text: string): readonly Place[] {
  return placesOf(text, PICTURE_FILE);
}

export function amounts(text: string): readonly Place[] {
  return placesOf(text, AMOUNT);
}

export function systems(text: string): readonly Place[] {
  return apart([...placesOf(text, SYSTEM), ...placesOf(text, SMALL_SYSTEM)]);
}

export function devices(text: string): readonly Place[] {
  return apart([
    ...placesOf(text, DEVICE),
    ...placesOf(text, SMALL_DEVICE),
    ...placesOf(text, MINE),
    ...placesOf(text, BRANDED),
    ...placesOf(text, MODEL),
    ...BESIDE_APPLIANCE.flatMap((pattern) => placesOf(text, pattern)),
  ]);
}

/** Small or with a capital first. */
function anyCase(words: string): string {
  const each = words.split('|').map((word) => word.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`));
  return `(?:${each.join('|')})`;
}

/** An error's words in quotation marks, or its code. */
export function errors(text: string): readonly Place[] {
  return [SAID, CODE, SHOWN_CODE, APPOSED, PLAIN_ERROR].flatMap((pattern) => placesOf(text, pattern));
}

/** Each place once, the longest of those that begin together. */
function apart(places: readonly Place[]): readonly Place[] {
  let reached = 0;
  return places
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= reached;
      if (free) reached = end;
      return free;
    });
}

function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match.groups?.value ?? match[0],
  }));
}
