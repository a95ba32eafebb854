import type { Language } from '../../analyzer/contract.ts';
import { type Bilingual, tell } from '../bilingual.ts';

/** What is wrong and what to do; `%` stands for the detail. */
const SENTENCES = {
  archive: {
    en: 'This is a spreadsheet or an archive. Save the sheet as CSV first.',
    de: 'Das ist eine Tabellendatei oder ein Archiv. Speichere die Tabelle zuerst als CSV.',
  },
  'not-json': {
    en: "This is no JSON (%). Save the answer of the helpdesk's API anew.",
    de: 'Das ist kein JSON (%). Speichere die Antwort der Helpdesk-API neu.',
  },
  'no-macros': {
    en: 'This holds no macros. Save the answer of /api/v2/macros.json, with its list "macros".',
    de: 'Darin stehen keine Makros. Speichere die Antwort von /api/v2/macros.json mit ihrer Liste "macros".',
  },
  'no-responses': {
    en: 'This holds no canned responses. Save the answers of /api/v2/canned_responses/{id}, one or a list of them.',
    de: 'Darin stehen keine Textbausteine. Speichere die Antworten von /api/v2/canned_responses/{id}, eine oder eine Liste davon.',
  },
  'no-encoding': {
    en: 'There is no encoding "%". Try utf-8, utf-16le or windows-1252.',
    de: 'Die Zeichenkodierung „%“ gibt es nicht. Versuche utf-8, utf-16le oder windows-1252.',
  },
  'no-column': {
    en: 'There is no column %.',
    de: 'Es gibt keine Spalte %.',
  },
  'no-text-column': {
    en: 'No column is named as one with texts. Say which it is, as in text="Body". There are %.',
    de: 'Keine Spalte heißt wie eine mit Texten. Nenne sie, wie in text="Body". Es gibt %.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ImportFault = keyof typeof SENTENCES;

/** Why nothing could be imported and what to do, in the language of the interface. Plain text. */
export function describeImportFault(fault: ImportFault, detail: string, language: Language): string {
  return tell(SENTENCES[fault], detail, language);
}

/** A file that holds nothing that could be imported; its message is English, `describeImportFault` tells it in both. */
export class ImportError extends Error {
  readonly fault: ImportFault;
  readonly detail: string;

  constructor(fault: ImportFault, detail = '', options: ErrorOptions = {}) {
    super(describeImportFault(fault, detail, 'en'), options);
    this.name = 'ImportError';
    this.fault = fault;
    this.detail = detail;
  }
}
