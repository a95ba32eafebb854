import type { MoveForms } from '../contract.ts';

/** Says what is to come for the customer, whoever does it. What the customer will do or feel is none. */
export const en: MoveForms = {
  frames: [
    'will|shall|ll not? *',
    "is|are|am|'s|'re|'m ~1 going_to|about_to|on_its_way|on_their_way|on_the_way|due|expected|scheduled|being|getting|getting_back",
    '@self am|are ~1 hoping|aiming|planning|working|looking|trying|expecting|preparing|sending|getting|calling|posting',
    '@self hope|expect|aim|plan|intend|promise|endeavour|try|mean ~1 to',
    'you|he|she|they should|can|may ~1 expect|hear|receive|get|have|find|see',
    'should|ought_to ~1 arrive|land|reach_you|show_up|follow|hear_from|appear',
    'more|update|updates|news|details|reply|answer|refund|back|info ~1 to_you|soon|shortly|asap|follows|following|coming|to_follow|in_due_course',
    '@self get|come|be ~1 back_to|in_touch|back_with',
    'back to|with you|u|ya',
    'let|keep ~1 you|u ~1 know|posted|updated|informed',
    'arrives|follows|lands|ships|goes_out|comes_back ~3',
  ],
  vetoes: [
    'you|u|they|who|customers|users|people will|shall|ll ~1 !receive|get|have|hear|be|find|see|look|sort *',
    'if|when|once|whenever|until|as|before ~2 @self|you|it|they|he|she|that ~2 will|is|are|comes|arrives|goes|should ~3',
    'you will be ~1 happy|pleased|glad|able|delighted|amazed|surprised|asked|charged|a_pro|back_to|up_and_running',
    'will not ~1 be|take|happen|need|cost',
    'that|this|it will do',
  ],
};
