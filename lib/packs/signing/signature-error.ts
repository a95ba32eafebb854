import type { Language } from '../../analyzer/contract.ts';
import { type Bilingual, tell } from '../bilingual.ts';

/** What is wrong and what to do; `%` stands for the detail. */
const SENTENCES = {
  'signature-missing': {
    en: 'This pack is not signed, and a signature is demanded. Ask the lead for the signed file.',
    de: 'Dieses Paket ist nicht signiert, verlangt ist eine Signatur. Bitte die Teamleitung um die signierte Datei.',
  },
  'signature-broken': {
    en: 'The signature does not fit the content: the file was changed after it was signed, or cut off. Fetch it anew.',
    de: 'Die Signatur passt nicht zum Inhalt: Die Datei wurde danach verändert oder abgeschnitten. Hole sie neu.',
  },
  'not-signed-so': {
    en: 'This is no signed pack (%). Sign it with "npm run pack -- sign".',
    de: 'Das ist kein signiertes Paket (%). Signiere es mit „npm run pack -- sign“.',
  },
  'key-changed': {
    en: 'Another key signed this pack than the one that is trusted (%). Ask the lead; a new key has to be introduced by the old one.',
    de: 'Dieses Paket ist mit einem anderen Schlüssel signiert als dem vertrauten (%). Frag die Teamleitung; ein neuer Schlüssel muss vom alten eingeführt sein.',
  },
  'older-version': {
    en: 'This is version %, which is older than the one in force. Publish it under a higher version number.',
    de: 'Das ist Version %, älter als die geltende. Veröffentliche sie unter einer höheren Versionsnummer.',
  },
  'version-reused': {
    en: 'Version % was published before with other content. Publish it under a higher version number.',
    de: 'Version % gab es schon mit anderem Inhalt. Veröffentliche sie unter einer höheren Versionsnummer.',
  },
  'other-pack': {
    en: 'This is the pack "%", another one than the one in force here. Publish it at an address of its own.',
    de: 'Das ist das Paket „%“, ein anderes als das hier geltende. Veröffentliche es unter einer eigenen Adresse.',
  },
  'wrong-passphrase': {
    en: 'The passphrase does not open this key file. Try again; without it the key is lost.',
    de: 'Die Passphrase öffnet diese Schlüsseldatei nicht. Versuche es noch einmal; ohne sie ist der Schlüssel verloren.',
  },
  'no-key-file': {
    en: 'This is no key file of Attune. Make one with "npm run pack -- keygen".',
    de: 'Das ist keine Schlüsseldatei von Attune. Lege eine mit „npm run pack -- keygen“ an.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type SignatureFault = keyof typeof SENTENCES;

/** What is wrong with a signature, a key or the order of versions, in the language of the interface. Plain text. */
export function describeFault(fault: SignatureFault, detail: string, language: Language): string {
  return tell(SENTENCES[fault], detail, language, 100);
}

/** A pack that is not taken because of who signed it, or when; its message is English, `describeFault` tells it in both. */
export class SignatureError extends Error {
  readonly fault: SignatureFault;
  readonly detail: string;

  constructor(fault: SignatureFault, detail = '', options: ErrorOptions = {}) {
    super(describeFault(fault, detail, 'en'), options);
    this.name = 'SignatureError';
    this.fault = fault;
    this.detail = detail;
  }
}
