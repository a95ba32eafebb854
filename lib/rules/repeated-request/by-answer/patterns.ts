import type { Answer, Question, Told } from './contract.ts';

/** Values that are known by their shape, and the words by which they are asked for. */
const SHAPES: readonly { readonly asked: RegExp; readonly value: RegExp }[] = [
  {
    asked: /\b(?:your|ihre?n?|deine?n?) (?:full |first and last )?namen?$/,
    value:
      /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]+){1,2}$|(?<!\p{L})(?:(?:[Mm]y name is|[Mm]y name['’]s|I['’]m|I am|[Ii]ch heiße|[Mm]ein Name ist|[Ii]ch bin) \p{Lu}\p{Ll}+ \p{Lu}\p{L}+)/u,
  },
  {
    asked: /\b(?:floor|storey|stock|stockwerk|etage|geschoss)\b/,
    value:
      /(?<![\p{L}\p{N}])(?:(?:\d\d?(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|top|ground) floor|\d\d?\. ?(?:og|stock|etage|obergeschoss)|(?:ersten|zweiten|dritten|vierten|fünften) (?:stock|og)|erdgeschoss|dachgeschoss|eg)(?!\p{L})/iu,
  },
  {
    asked: /\b(?:registrations?|reg|number plates?|licen[cs]e plates?|kennzeichen|nummernschild(?:er)?)\b/,
    value:
      /(?<![\p{L}\p{N}])(?:\p{Lu}{2}\d{2} ?\p{Lu}{3}|\p{Lu}{1,3}[- ]\p{Lu}{1,2}[- ]?\d{1,4}[EH]?)(?![\p{L}\p{N}])/u,
  },
  {
    asked: /\b(?:iban|bank details|bankverbindung)\b/,
    value: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/,
  },
  { asked: /\b(?:sort code|bank details)\b/, value: /\b\d{2}-\d{2}-\d{2}\b/ },
  { asked: /\b(?:postcode|post code|postal code)\b/, value: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/ },
  { asked: /\b(?:plz|postleitzahl)\b/, value: /(?<![\p{L}\p{N}.,-])(?:(?:D|A|CH)-)?\d{4,5} \p{Lu}\p{Ll}{2,}/u },
  {
    asked:
      /\b(?:(?:your|postal|home|delivery|shipping|street|current) address|anschrift|lieferadresse|postadresse|(?:ihre|deine|eure) adresse)\b(?! book)/,
    value:
      /(?<![\p{L}\p{N}])(?:\d{1,4}[a-z]?,? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:street|st|road|rd|lane|avenue|ave|close|drive|way|court|place|terrace|square|crescent|gardens|grove|hill)|\p{Lu}\p{L}*(?:str(?:aße|asse|\.)|weg|platz|gasse|allee|ring|ufer|damm)(?:,)? \d{1,4}|\p{Lu}\p{L}+ (?:Straße|Str\.|Weg|Platz|Allee|Gasse) \d{1,4})(?![\p{L}\p{N}])/iu,
  },
];

/** Registrations, IBANs, addresses: something of that shape stands in what the customer wrote. */
export function shaped({ tokens }: Question, told: readonly Told[]): Answer | null {
  const asked = tokens.map(({ norm }) => norm).join(' ');
  for (const { asked: words, value } of SHAPES) {
    if (!words.test(asked)) continue;
    for (const one of told) {
      const match = value.exec(one.text.slice(one.start, one.end));
      if (match) {
        const start = one.start + match.index;
        return { message: one.message, start, end: start + match[0].length };
      }
    }
  }
  return null;
}
