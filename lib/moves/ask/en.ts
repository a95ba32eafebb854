import type { MoveForms } from '../contract.ts';

/** Asks the customer for something; question marks are seen without frames. */
export const en: MoveForms = {
  frames: [
    'could|can|would|will|may you|i|we ~1 please|kindly|also|tell|let|send|share|confirm|give|check|provide|have|ask|forward|reply|upload|attach|describe|try ~3',
    'please|pls|plz|kindly ~1 tell|let|send|share|confirm|give|provide|reply|forward|upload|attach|describe|specify|indicate|state|name|include|enter|add|fill_in|email|dm|drop|pop|quote|advise ~4',
    '^ send|tell|dm|drop|pop|share|message|email ~1 me|us|over|your|a|the ~4',
    'let me|us know ~1 which|what|if|whether|when|how|where|your|the',
    "@self would|'d|just|still|only? need|require|like|love ~3 your|you_to|to_know|from_you|a_photo|the_order",
    '@self would|just|still|only|also? need|require ~2 number|date|amount|model|name|address|photo|photos|picture|pictures|screenshot|details|copy|version|serial|which|what|whether',
    '@self ~1 will|would|do|shall|only|just|still|also need|require ~2 your|the|a|to_know|to_see|some ~3',
    '^ your|the ~4 ,? please',
    'without your|the ~3 number|details|name|photo|photos|address|reference',
    'may|can|could i|we ask|have|get',
    '^ do|did|have|are|is|was|were|which|what|where|how|who you|your|it|the|this|that|model|device|version ~6',
    '^ when did|was|do|does|will|would|is|were|have ~6',
    'wondering|wonder|let_me_know|let_us_know|tell_me|tell_us|check|confirm|may_i_ask whether|if|which|what|when|how ~1 you|your ~4',
  ],
  vetoes: ['let_me_know if|when|how_it|should|once', 'whether|if|when you ~5'],
};
