import type { Language } from '../analyzer/contract.ts';
import { type Bilingual, tell } from '../packs/bilingual.ts';

/** What is wrong and what to do; `%` stands for the detail. */
const SENTENCES = {
  'no-address': {
    en: '“%” is no web address. Write it as in “https://example.com/pack.json”.',
    de: '„%“ ist keine Webadresse. Schreibe sie wie in „https://example.com/pack.json“.',
  },
  'not-https': {
    en: 'Packs come over HTTPS. Write “%”.',
    de: 'Pakete kommen über HTTPS. Schreibe „%“.',
  },
  'has-credentials': {
    en: 'The address holds a user name or password. Leave it out: packs are no secret.',
    de: 'In der Adresse steht ein Benutzername oder Passwort. Lass es weg: Pakete sind nicht geheim.',
  },
  'host-not-allowed': {
    en: 'Your organisation allows packs from % only.',
    de: 'Deine Organisation erlaubt Pakete nur von %.',
  },
  offline: {
    en: '% can’t be reached. Check the address and the connection.',
    de: '% ist nicht erreichbar. Prüfe die Adresse und die Verbindung.',
  },
  status: {
    en: 'The server answered with %. Check the address, or try again later.',
    de: 'Der Server antwortet mit %. Prüfe die Adresse, oder versuche es später noch einmal.',
  },
  moved: {
    en: '% passes on to another server. Subscribe to the new address, if you trust it.',
    de: '% verweist auf einen anderen Server. Abonniere die neue Adresse, wenn du ihr vertraust.',
  },
  'too-large': {
    en: 'The file is larger than %. Split the pack into several.',
    de: 'Die Datei ist größer als %. Teile das Paket in mehrere.',
  },
  'too-slow': {
    en: 'No whole answer came within % seconds. Try again later.',
    de: 'Binnen % Sekunden kam keine vollständige Antwort. Versuche es später noch einmal.',
  },
  'not-utf-8': {
    en: 'The file is not UTF-8 text. Save the pack as UTF-8.',
    de: 'Die Datei ist kein UTF-8-Text. Speichere das Paket als UTF-8.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FetchProblem = keyof typeof SENTENCES;

/** Why no pack came, in the language of the interface. Plain text. */
export function describeFetchProblem(problem: FetchProblem, detail: string, language: Language): string {
  return tell(SENTENCES[problem], detail, language);
}

/** No pack came. The message is English; `describeFetchProblem` tells it in both languages. */
export class FetchError extends Error {
  readonly problem: FetchProblem;
  readonly detail: string;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter: number | null;

  constructor(problem: FetchProblem, detail = '', retryAfter: number | null = null) {
    super(describeFetchProblem(problem, detail, 'en'));
    this.name = 'FetchError';
    this.problem = problem;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}
