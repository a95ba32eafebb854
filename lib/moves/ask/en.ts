import type { MoveForms } from '../contract.ts';

/** Asks the customer for something; question marks are seen without frames. */
export const en: MoveForms = {
  frames: [
    'could|can|would|will|may you|i|we ~1 please|kindly|also|tell|let|send|share|confirm|give|check|provide|have|ask|forward|reply|upload|attach|describe|try ~3',
    'please|pls|plz|kindly ~1 tell|let|send|share|confirm|give|provide|reply|forward|upload|attach|describe|specify|indicate|email|dm|drop|pop|quote ~4',
    '^ send|tell|dm|drop|pop|share|message|email ~1 me|us|over|your|a|the ~4',
    'let me|us know ~1 which|what|if|whether|when|how|where|your|the',
    "@self would|'d|just|still|only? need|require|like|love ~3 your|you_to|to_know|from_you|a_photo|the_order",
    'may|can|could i|we ask|have|get',
    'do|did|have|are|is|was|were|which|what|when|where|how|who you|your|it|the|this|that|model|device|version ~6',
  ],
  vetoes: ['let_me_know if|when|how_it|should|once', 'whether|if|when you ~5'],
};
