import { words as assumptionDe } from './assumption/de.ts';
import { words as assumptionEn } from './assumption/en.ts';
import { rule as assumption } from './assumption/rule.ts';
import { words as bareHandoffDe } from './bare-handoff/de.ts';
import { words as bareHandoffEn } from './bare-handoff/en.ts';
import { rule as bareHandoff } from './bare-handoff/rule.ts';
import { words as blameDe } from './blame/de.ts';
import { words as blameEn } from './blame/en.ts';
import { rule as blame } from './blame/rule.ts';
import { words as cannedPhraseDe } from './canned-phrase/de.ts';
import { words as cannedPhraseEn } from './canned-phrase/en.ts';
import { rule as cannedPhrase } from './canned-phrase/rule.ts';
import { words as contactDeterrentDe } from './contact-deterrent/de.ts';
import { words as contactDeterrentEn } from './contact-deterrent/en.ts';
import { rule as contactDeterrent } from './contact-deterrent/rule.ts';
import type { RuleUnit } from './contract.ts';
import { words as defensiveDe } from './defensive/de.ts';
import { words as defensiveEn } from './defensive/en.ts';
import { rule as defensive } from './defensive/rule.ts';
import { words as dismissiveDe } from './dismissive/de.ts';
import { words as dismissiveEn } from './dismissive/en.ts';
import { rule as dismissive } from './dismissive/rule.ts';
import { words as distantOwnershipDe } from './distant-ownership/de.ts';
import { words as distantOwnershipEn } from './distant-ownership/en.ts';
import { rule as distantOwnership } from './distant-ownership/rule.ts';
import { words as formalityMismatchDe } from './formality-mismatch/de.ts';
import { words as formalityMismatchEn } from './formality-mismatch/en.ts';
import { rule as formalityMismatch } from './formality-mismatch/rule.ts';
import { words as languageMismatchDe } from './language-mismatch/de.ts';
import { words as languageMismatchEn } from './language-mismatch/en.ts';
import { rule as languageMismatch } from './language-mismatch/rule.ts';
import { words as missingAcknowledgementDe } from './missing-acknowledgement/de.ts';
import { words as missingAcknowledgementEn } from './missing-acknowledgement/en.ts';
import { rule as missingAcknowledgement } from './missing-acknowledgement/rule.ts';
import { words as missingDelayApologyDe } from './missing-delay-apology/de.ts';
import { words as missingDelayApologyEn } from './missing-delay-apology/en.ts';
import { rule as missingDelayApology } from './missing-delay-apology/rule.ts';
import { words as missingNameDe } from './missing-name/de.ts';
import { words as missingNameEn } from './missing-name/en.ts';
import { rule as missingName } from './missing-name/rule.ts';
import { words as missingNextStepDe } from './missing-next-step/de.ts';
import { words as missingNextStepEn } from './missing-next-step/en.ts';
import { rule as missingNextStep } from './missing-next-step/rule.ts';
import { words as mixedAddressDe } from './mixed-address/de.ts';
import { words as mixedAddressEn } from './mixed-address/en.ts';
import { rule as mixedAddress } from './mixed-address/rule.ts';
import { words as moodMismatchDe } from './mood-mismatch/de.ts';
import { words as moodMismatchEn } from './mood-mismatch/en.ts';
import { rule as moodMismatch } from './mood-mismatch/rule.ts';
import { words as negativeFramingDe } from './negative-framing/de.ts';
import { words as negativeFramingEn } from './negative-framing/en.ts';
import { rule as negativeFraming } from './negative-framing/rule.ts';
import { words as nonApologyDe } from './non-apology/de.ts';
import { words as nonApologyEn } from './non-apology/en.ts';
import { rule as nonApology } from './non-apology/rule.ts';
import { words as overdoneEmpathyDe } from './overdone-empathy/de.ts';
import { words as overdoneEmpathyEn } from './overdone-empathy/en.ts';
import { rule as overdoneEmpathy } from './overdone-empathy/rule.ts';
import { words as presumedStepDe } from './presumed-step/de.ts';
import { words as presumedStepEn } from './presumed-step/en.ts';
import { rule as presumedStep } from './presumed-step/rule.ts';
import { words as repeatedRequestDe } from './repeated-request/de.ts';
import { words as repeatedRequestEn } from './repeated-request/en.ts';
import { rule as repeatedRequest } from './repeated-request/rule.ts';
import { words as sympathyPhraseDe } from './sympathy-phrase/de.ts';
import { words as sympathyPhraseEn } from './sympathy-phrase/en.ts';
import { rule as sympathyPhrase } from './sympathy-phrase/rule.ts';
import { words as teamPhraseDe } from './team-phrase/de.ts';
import { words as teamPhraseEn } from './team-phrase/en.ts';
import { rule as teamPhrase } from './team-phrase/rule.ts';
import { words as tweetTooLongDe } from './tweet-too-long/de.ts';
import { words as tweetTooLongEn } from './tweet-too-long/en.ts';
import { rule as tweetTooLong } from './tweet-too-long/rule.ts';
import { words as unclearLanguageDe } from './unclear-language/de.ts';
import { words as unclearLanguageEn } from './unclear-language/en.ts';
import { rule as unclearLanguage } from './unclear-language/rule.ts';
import { words as unfilledPlaceholderDe } from './unfilled-placeholder/de.ts';
import { words as unfilledPlaceholderEn } from './unfilled-placeholder/en.ts';
import { rule as unfilledPlaceholder } from './unfilled-placeholder/rule.ts';
import { words as vaguePromiseDe } from './vague-promise/de.ts';
import { words as vaguePromiseEn } from './vague-promise/en.ts';
import { rule as vaguePromise } from './vague-promise/rule.ts';
import { words as wrongNameDe } from './wrong-name/de.ts';
import { words as wrongNameEn } from './wrong-name/en.ts';
import { rule as wrongName } from './wrong-name/rule.ts';

/** All rules, in the order in which they are checked. */
export const rules: readonly RuleUnit[] = [
  { rule: assumption, words: { en: assumptionEn, de: assumptionDe } },
  { rule: bareHandoff, words: { en: bareHandoffEn, de: bareHandoffDe } },
  { rule: blame, words: { en: blameEn, de: blameDe } },
  { rule: cannedPhrase, words: { en: cannedPhraseEn, de: cannedPhraseDe } },
  { rule: contactDeterrent, words: { en: contactDeterrentEn, de: contactDeterrentDe } },
  { rule: defensive, words: { en: defensiveEn, de: defensiveDe } },
  { rule: dismissive, words: { en: dismissiveEn, de: dismissiveDe } },
  { rule: distantOwnership, words: { en: distantOwnershipEn, de: distantOwnershipDe } },
  { rule: formalityMismatch, words: { en: formalityMismatchEn, de: formalityMismatchDe } },
  { rule: languageMismatch, words: { en: languageMismatchEn, de: languageMismatchDe } },
  { rule: missingAcknowledgement, words: { en: missingAcknowledgementEn, de: missingAcknowledgementDe } },
  { rule: missingDelayApology, words: { en: missingDelayApologyEn, de: missingDelayApologyDe } },
  { rule: missingName, words: { en: missingNameEn, de: missingNameDe } },
  { rule: missingNextStep, words: { en: missingNextStepEn, de: missingNextStepDe } },
  { rule: mixedAddress, words: { en: mixedAddressEn, de: mixedAddressDe } },
  { rule: moodMismatch, words: { en: moodMismatchEn, de: moodMismatchDe } },
  { rule: negativeFraming, words: { en: negativeFramingEn, de: negativeFramingDe } },
  { rule: nonApology, words: { en: nonApologyEn, de: nonApologyDe } },
  { rule: overdoneEmpathy, words: { en: overdoneEmpathyEn, de: overdoneEmpathyDe } },
  { rule: presumedStep, words: { en: presumedStepEn, de: presumedStepDe } },
  { rule: repeatedRequest, words: { en: repeatedRequestEn, de: repeatedRequestDe } },
  { rule: sympathyPhrase, words: { en: sympathyPhraseEn, de: sympathyPhraseDe } },
  { rule: teamPhrase, words: { en: teamPhraseEn, de: teamPhraseDe } },
  { rule: tweetTooLong, words: { en: tweetTooLongEn, de: tweetTooLongDe } },
  { rule: unclearLanguage, words: { en: unclearLanguageEn, de: unclearLanguageDe } },
  { rule: unfilledPlaceholder, words: { en: unfilledPlaceholderEn, de: unfilledPlaceholderDe } },
  { rule: vaguePromise, words: { en: vaguePromiseEn, de: vaguePromiseDe } },
  { rule: wrongName, words: { en: wrongNameEn, de: wrongNameDe } },
];
