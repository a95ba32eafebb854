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
    asked:
      /\b(?:registrations?|reg|number plates?|licen[cs]e plates?|plate|kennzeichen|kontrollschild|wunschkennzeichen|buchstaben-zahlen-kombination|nummernschild(?:er)?)\b/,
    value:
      /(?<![\p{L}\p{N}])(?:\p{Lu}{2}\d{2} ?\p{Lu}{3}|\d\p{Lu}{2} \d\p{Lu}{2}|(?:ZH|BE|LU|AG|SG|BS|BL|TG|GR|VS|VD|GE|FR|SO|ZG|SZ) \d{2,3} ?\d{3}|\p{Lu}{1,3}[- ]\p{Lu}{1,2}[- ]?\d{1,4}[EH]?)(?![\p{L}\p{N}])/u,
  },
  {
    asked: /\b(?:iban|bank details|bankverbindung)\b/,
    value: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/,
  },
  { asked: /\b(?:sort code|bank details)\b/, value: /\b\d{2}-\d{2}-\d{2}\b/ },
  {
    asked:
      /\b(?:where(?:abouts)? (?:exactly |roughly )?(?:are|'re) you(?: based| located| now| at| standing| right now)?$|where you (?:are|'re)(?: based| located| at)?$|wo (?:sind sie|bist du|seid ihr|wohnen sie|wohnst du)(?: \S+)?$|(?:which|what) (?:town|city) (?:are|is|do) (?:you|this|that|it)\b|welche[mrn]? (?:stadt|ort|standort) (?:bist|sind|seid|wohn|leb|befind|steht|stehen)\p{L}*)/u,
    value:
      /(?<!\p{L})(?:in|near|at|from|aus|bei) (?:[A-Z]{1,2}\d{1,2}[A-Z]?(?![\p{L}\d])|[1-9]\d{3,4} \p{Lu}\p{Ll}{2,})|(?<!\p{L})(?:(?:I['’]m|I am|we['’]re|we are|we live|I live|based|[Ii]ch bin|[Bb]in|[Ww]ohne|[Ww]ohnen|wir sind) (?:currently |gerade |right now )?(?:in|near|bei) \p{Lu}\p{Ll}{2,})|(?<![\p{L}\d.,])[1-9]\d{3} \p{Lu}\p{Ll}{3,}(?!\p{L})|(?<![\p{L}\d])\d{1,4} \p{L}{3,20} (?:street|st|road|rd|lane|avenue|ave|drive|court)(?!\p{L})/u,
  },
  { asked: /\b(?:postcode|post code|postal code)\b/, value: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/ },
  { asked: /\b(?:plz|postleitzahl)\b/, value: /(?<![\p{L}\p{N}.,-])(?:(?:D|A|CH)-)?\d{4,5} \p{Lu}\p{Ll}{2,}/u },
  {
    asked:
      /\b(?:(?:your|postal|home|delivery|shipping|street|current|what(?:'s| is) the) address|which address|the address (?:it|they|this) |(?:an|auf|unter) welche[rnm]? adresse|anschrift|lieferadresse|postadresse|(?:ihre|deine|eure) adresse)\b(?! book)/,
    value:
      /(?<![\p{L}\p{N}])(?:\d{1,4}[a-z]?,? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:street|st|road|rd|lane|avenue|ave|close|drive|way|court|place|terrace|square|crescent|gardens|grove|hill)|\p{Lu}\p{L}+(?:zeile|gasse|steig|hof|bühel) \d{1,4}|\p{Lu}\p{L}*(?:str(?:aße|asse|\.)|weg|platz|gasse|allee|ring|ufer|damm)(?:,)? \d{1,4}|\p{Lu}\p{L}+ (?:Straße|Str\.|Weg|Platz|Allee|Gasse) \d{1,4})(?![\p{L}\p{N}])/iu,
  },
];

/** "The address of the sender", "the plate that the van had": a thing with an article of which nothing was told. */
const OTHER = /\b(?:of|did|had|has|hatte|hat|von|steht) (?:the|der|die|das|dem) (?<other>\p{L}{4,})/u;

/** Whether it asks of a thing that the customer said nothing of. */
function asksOfOther(asked: string, told: readonly Told[]): boolean {
  const other = OTHER.exec(asked)?.groups?.other;
  return other !== undefined && !told.some(({ tokens }) => tokens.some(({ norm }) => norm === other));
}

/** Registrations, IBANs, addresses: something of that shape stands in what the customer wrote. */
export function shaped({ tokens }: Question, told: readonly Told[]): Answer | null {
  const asked = tokens.map(({ norm }) => norm).join(' ');
  for (const { asked: words, value } of SHAPES) {
    if (!words.test(asked)) continue;
    if (asksOfOther(asked, told)) return null;
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
