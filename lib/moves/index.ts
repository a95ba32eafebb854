import type { Language } from '../analyzer/contract.ts';
import { de as acknowledgeDe } from './acknowledge/de.ts';
import { en as acknowledgeEn } from './acknowledge/en.ts';
import { de as apologiseDe } from './apologise/de.ts';
import { en as apologiseEn } from './apologise/en.ts';
import { de as askDe } from './ask/de.ts';
import { en as askEn } from './ask/en.ts';
import { de as askHowDe } from './ask-how/de.ts';
import { en as askHowEn } from './ask-how/en.ts';
import { de as askTriedDe } from './ask-tried/de.ts';
import { en as askTriedEn } from './ask-tried/en.ts';
import { de as assumeDe } from './assume/de.ts';
import { en as assumeEn } from './assume/en.ts';
import { de as basicStepDe } from './basic-step/de.ts';
import { en as basicStepEn } from './basic-step/en.ts';
import { de as blameDe } from './blame/de.ts';
import { en as blameEn } from './blame/en.ts';
import { de as cheerDe } from './cheer/de.ts';
import { en as cheerEn } from './cheer/en.ts';
import { de as complainWaitingDe } from './complain-waiting/de.ts';
import { en as complainWaitingEn } from './complain-waiting/en.ts';
import { de as condoleDe } from './condole/de.ts';
import { en as condoleEn } from './condole/en.ts';
import type { Move, MoveForms } from './contract.ts';
import { de as defendDe } from './defend/de.ts';
import { en as defendEn } from './defend/en.ts';
import { de as deterDe } from './deter/de.ts';
import { en as deterEn } from './deter/en.ts';
import { de as dismissDe } from './dismiss/de.ts';
import { en as dismissEn } from './dismiss/en.ts';
import { de as feelDe } from './feel/de.ts';
import { en as feelEn } from './feel/en.ts';
import { de as goodNewsDe } from './good-news/de.ts';
import { en as goodNewsEn } from './good-news/en.ts';
import { de as handOffDe } from './hand-off/de.ts';
import { en as handOffEn } from './hand-off/en.ts';
import { de as harmDe } from './harm/de.ts';
import { en as harmEn } from './harm/en.ts';
import { de as informDe } from './inform/de.ts';
import { en as informEn } from './inform/en.ts';
import { de as instructDe } from './instruct/de.ts';
import { en as instructEn } from './instruct/en.ts';
import { de as languageBarrierDe } from './language-barrier/de.ts';
import { en as languageBarrierEn } from './language-barrier/en.ts';
import { de as offerDe } from './offer/de.ts';
import { en as offerEn } from './offer/en.ts';
import { de as ownActDe } from './own-act/de.ts';
import { en as ownActEn } from './own-act/en.ts';
import { de as promiseDe } from './promise/de.ts';
import { en as promiseEn } from './promise/en.ts';
import { de as pseudoApologiseDe } from './pseudo-apologise/de.ts';
import { en as pseudoApologiseEn } from './pseudo-apologise/en.ts';
import { de as reasonDe } from './reason/de.ts';
import { en as reasonEn } from './reason/en.ts';
import { de as reciteDe } from './recite/de.ts';
import { en as reciteEn } from './recite/en.ts';
import { de as refuseDe } from './refuse/de.ts';
import { en as refuseEn } from './refuse/en.ts';
import { de as setTimeDe } from './set-time/de.ts';
import { en as setTimeEn } from './set-time/en.ts';
import { de as softenDe } from './soften/de.ts';
import { en as softenEn } from './soften/en.ts';
import { de as sympathiseDe } from './sympathise/de.ts';
import { en as sympathiseEn } from './sympathise/en.ts';
import { de as thankDe } from './thank/de.ts';
import { en as thankEn } from './thank/en.ts';
import { de as thirdPartyDe } from './third-party/de.ts';
import { en as thirdPartyEn } from './third-party/en.ts';
import { de as threatenDe } from './threaten/de.ts';
import { en as threatenEn } from './threaten/en.ts';
import { de as vagueTimeDe } from './vague-time/de.ts';
import { en as vagueTimeEn } from './vague-time/en.ts';

/** All moves with their forms in each language. */
export const moves: readonly { readonly move: Move; readonly words: Readonly<Record<Language, MoveForms>> }[] = [
  { move: 'acknowledge', words: { en: acknowledgeEn, de: acknowledgeDe } },
  { move: 'apologise', words: { en: apologiseEn, de: apologiseDe } },
  { move: 'ask', words: { en: askEn, de: askDe } },
  { move: 'ask-how', words: { en: askHowEn, de: askHowDe } },
  { move: 'ask-tried', words: { en: askTriedEn, de: askTriedDe } },
  { move: 'assume', words: { en: assumeEn, de: assumeDe } },
  { move: 'basic-step', words: { en: basicStepEn, de: basicStepDe } },
  { move: 'blame', words: { en: blameEn, de: blameDe } },
  { move: 'cheer', words: { en: cheerEn, de: cheerDe } },
  { move: 'complain-waiting', words: { en: complainWaitingEn, de: complainWaitingDe } },
  { move: 'condole', words: { en: condoleEn, de: condoleDe } },
  { move: 'defend', words: { en: defendEn, de: defendDe } },
  { move: 'deter', words: { en: deterEn, de: deterDe } },
  { move: 'dismiss', words: { en: dismissEn, de: dismissDe } },
  { move: 'feel', words: { en: feelEn, de: feelDe } },
  { move: 'good-news', words: { en: goodNewsEn, de: goodNewsDe } },
  { move: 'hand-off', words: { en: handOffEn, de: handOffDe } },
  { move: 'harm', words: { en: harmEn, de: harmDe } },
  { move: 'inform', words: { en: informEn, de: informDe } },
  { move: 'instruct', words: { en: instructEn, de: instructDe } },
  { move: 'language-barrier', words: { en: languageBarrierEn, de: languageBarrierDe } },
  { move: 'offer', words: { en: offerEn, de: offerDe } },
  { move: 'own-act', words: { en: ownActEn, de: ownActDe } },
  { move: 'promise', words: { en: promiseEn, de: promiseDe } },
  { move: 'pseudo-apologise', words: { en: pseudoApologiseEn, de: pseudoApologiseDe } },
  { move: 'reason', words: { en: reasonEn, de: reasonDe } },
  { move: 'recite', words: { en: reciteEn, de: reciteDe } },
  { move: 'refuse', words: { en: refuseEn, de: refuseDe } },
  { move: 'set-time', words: { en: setTimeEn, de: setTimeDe } },
  { move: 'soften', words: { en: softenEn, de: softenDe } },
  { move: 'sympathise', words: { en: sympathiseEn, de: sympathiseDe } },
  { move: 'thank', words: { en: thankEn, de: thankDe } },
  { move: 'third-party', words: { en: thirdPartyEn, de: thirdPartyDe } },
  { move: 'threaten', words: { en: threatenEn, de: threatenDe } },
  { move: 'vague-time', words: { en: vagueTimeEn, de: vagueTimeDe } },
];
