import type { MoveForms } from '../contract.ts';

/** The agent, or the agent's house with the agent in it, does, did or will do something for the customer. */
export const en: MoveForms = {
  frames: [
    "@self have|'ve had? !@idle @participle",
    '@self have had|got ~6 @participle',
    "@self have_got|'ve_got your|the|hold|our|a|her|him",
    "@self am|are|'m|'re !@idle @gerund",
    "@self am|are|'m|'re on|onto|in_touch|in_contact|in_daily|with|at|taking it|this|your|the|with|to|top|contact ~2",
    "@self will|'ll|shall|am_going_to|are_going_to|'m_going_to|'re_going_to not? !@idle !be_able|be_unable|look_forward *",
    "@self will|'ll|shall be !@idle @gerund",
    '@self can !@idle offer|send|arrange|book|move|change|refund|replace|credit|do|give|get|add|swap|make|put|extend|waive|cancel|set|check',
    'let me !@idle !know|down|tell_you_that *',
    '^ let us !know check|look|fix|find|sort|put|make|get|see',
    'i|we !@idle @past-verb !by_the',
    '@self just|also|now|then|already|personally|today|immediately !@idle @participle',
    "^ just|have|'ve|already !@idle @participle ~1 your|the|it|you|a|this|that|them",
    '^ will do',
    '^ will !you|the|it|this|that|there|@faceless !@idle *',
    '^ checking|looking|fixing|sending|refunding|working|sorting|calling|chasing|on_it',
    "you will|'ll|can|should have|hear|get|reach ~4 from_me|me_on|me_at|by_me|under_my|a_line_from_me",
    'with me|by_me|by_us|on_my|under_my|myself|personally|my_desk|my_side|from_me',
    "your|a|the|full|new ~3 has|have|'s been ~1 refunded|replaced|rebooked|booked|cancelled|canceled|credited|upgraded|reset|unlocked|reinstated|waived|extended|corrected|fixed|restored|sent_out|reactivated|resent",
    "here is|are|'s your|the|a what|link|new|our ~2",
    'attached|enclosed you|is|are|find|a|the',
  ],
  vetoes: [
    "@self will|'ll|can|could ~1 not",
    '@self have|do|am|are|did ~1 not|never|no',
    'unable|afraid|unfortunately',
    'if|whether|before|until|when|once|as_soon_as|wish @self',
  ],
};
