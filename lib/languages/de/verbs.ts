/** Present forms with du that change the stem, and the command where it changes too: `sehen siehst sieh`. */
const STRONG = `sehen siehst sieh, geben gibst gib, nehmen nimmst nimm, lesen liest lies, helfen hilfst hilf,
  sprechen sprichst sprich, treffen triffst triff, vergessen vergisst vergiss, essen isst iss, werfen wirfst wirf,
  brechen brichst brich, treten trittst tritt, messen misst miss, werben wirbst wirb, gelten giltst,
  empfehlen empfiehlst empfiehl, stehlen stiehlst stiehl, fahren fährst, tragen trägst, lassen lässt, halten hältst,
  fallen fällst, schlafen schläfst, laden lädst, schlagen schlägst, waschen wäschst, wachsen wächst, raten rätst,
  fangen fängst, blasen bläst, laufen läufst, stoßen stößt, haben hast hab, werden wirst werde, wissen weißt wisse,
  können kannst, müssen musst, sollen sollst, wollen willst, dürfen darfst, mögen magst, tun tust tu, sein bist sei`;

const PREFIXES =
  `ab an auf aus bei durch ein fest fort frei her herein heraus herunter hin hinein hinzu hoch los mit nach statt
  teil über um unter vor voraus weg weiter wieder zu zurück zusammen be ent er ge ver zer miss bereit dar fern gegen
  sicher vorbei entgegen rein raus runter rauf klar zurecht kennen`.split(/\s+/);

/** What support asks readers to do: only these are taken for commands, since a command to du shows in no pronoun. */
const COMMANDED = `schicken schreiben melden machen klicken suchen bestellen öffnen kommen nutzen rufen unterschreiben
  probieren versuchen schauen gucken geben nehmen lassen laden gehen löschen tragen stellen legen prüfen warten bringen
  sagen fragen ziehen drücken tippen starten schalten halten holen füllen senden antworten reichen nennen teilen
  bestätigen setzen stecken drucken scannen loggen wenden kümmern vergessen denken lesen sehen helfen checken
  registrieren aktualisieren installieren deinstallieren wählen trennen verbinden folgen achten beachten kontrollieren
  fotografieren notieren entfernen ändern erstellen bewahren verwenden benutzen übermitteln überweisen buchen zahlen
  bezahlen kündigen aktivieren deaktivieren speichern kopieren verschicken packen kleben werfen beschreiben erklären
  erzählen informieren kontaktieren entschuldigen verzeihen gedulden freuen bleiben fahren sprechen treffen leiten hören`;

const strong = STRONG.split(',').map((entry) => entry.trim().split(/\s+/));
const duByInfinitive = new Map(strong.map(([infinitive = '', du = '']) => [infinitive, du]));
const infinitiveByDu = new Map(strong.map(([infinitive = '', du = '']) => [du, infinitive]));
const commands = new Map(strong.flatMap(([infinitive = '', , order]) => (order ? [[infinitive, order]] : [])));
const WITHOUT_PREFIX = /^(?:können|müssen|sollen|wollen|dürfen|tun|sein|haben)$/;
const SHORT_COMMAND = /^(?:komm|geh|lass|ruf|schau|guck|klick|tipp|mach|schreib|schick|bleib|sag|halt|lauf|fahr|hör)$/;
/** Stems in "s" that go on with "t" alone: "du löst", "du reist". */
const S_STEM = /(?:lös|reis|weis|les|ras|prüs|brems|los)$/;

/** The form with du of a form with Sie, in any tense: "schicken" → "schickst", "sahen" → "sahst", "sind" → "bist". */
export function withDu(sie: string): string {
  if (sie === 'sind') return 'bist';
  const irregular = byBase(sie, duByInfinitive);
  if (irregular) return irregular;
  if (/(?:[^i]|ei)er[n]$|eln$/.test(sie)) return `${sie.slice(0, -1)}st`;
  const stem = sie.replace(/e?n$/, '');
  if (needsE(stem)) return `${stem}est`;
  return /[szßx]$/.test(stem) ? `${stem}t` : `${stem}st`;
}

/** The form with Sie of a form with du: "schickst" → "schicken", "wartest" → "warten", "bist" → "sind". */
export function withSie(du: string): string {
  if (du === 'bist') return 'sind';
  const irregular = byBase(du, infinitiveByDu);
  if (irregular) return irregular;
  if (du.endsWith('est') && needsE(du.slice(0, -3))) return `${du.slice(0, -2)}n`;
  const stem =
    /[szßx]t$/.test(du) && (!du.endsWith('st') || /sst$/.test(du) || S_STEM.test(du.slice(0, -1)))
      ? du.slice(0, -1)
      : du.slice(0, -2);
  return /(?:[^i]|ei)er$|(?:[^ie])el$/.test(stem) && stem.length > 3 ? `${stem}n` : `${stem}en`;
}

/** The command to du: "schicken" → "schick", "melden" → "melde", "geben" → "gib". */
export function commandTo(infinitive: string): string {
  const irregular = byBase(infinitive, commands);
  if (irregular) return irregular;
  if (/eln$/.test(infinitive)) return infinitive.replace(/eln$/, 'le');
  if (/ern$/.test(infinitive)) return infinitive.replace(/n$/, 'e');
  const stem = infinitive.replace(/e?n$/, '');
  return SHORT_COMMAND.test(stem) ? stem : `${stem}e`;
}

const infinitiveByCommand = new Map(
  COMMANDED.split(/\s+/).flatMap((infinitive) => {
    const short = infinitive.replace(/e?n$/, '');
    return [commandTo(infinitive), short, `${short}e`].map((order) => [order, infinitive] as const);
  }),
);

/** The infinitive of a command to du; undefined for what may be another word. */
export function commanded(order: string): string | undefined {
  return infinitiveByCommand.get(order);
}

/** Looks up a verb whole or without its prefix, and puts the prefix back: "angeben" as "geben". */
function byBase(verb: string, forms: ReadonlyMap<string, string>): string | undefined {
  const whole = forms.get(verb);
  if (whole) return whole;
  const prefix = PREFIXES.filter((each) => verb.startsWith(each)).find((each) => {
    const base = verb.slice(each.length);
    return forms.has(base) && !WITHOUT_PREFIX.test(base) && !WITHOUT_PREFIX.test(forms.get(base) ?? '');
  });
  return prefix === undefined ? undefined : prefix + forms.get(verb.slice(prefix.length));
}

/** "wart-", "öffn-", "rechn-": the ending needs an e to be spoken. */
function needsE(stem: string): boolean {
  return /[td]$|(?:ch|[^lrhmnaeiouäöüy])[mn]$/.test(stem);
}
