import type { MoveForms } from '../contract.ts';

/** The customer wants to know how something is done. */
export const en: MoveForms = {
  frames: [
    'how do|can|could|should|would|must|to|might i|we|you|one|a|the|change|set|reset|clean|clear|log|update|delete|install|turn|switch|restart|remove|connect|replace ~6',
    'how_to|how_i_can|how_i_could|way_to|best_way_to|steps_to|instructions_for|guide_to ~4',
    'which|what steps|button|setting|menu|order ~3 i|to|do|should ~4',
    'what|where ~1 do|must|should|can i|we ~1 press|click|do|find|go|change|turn|hold|start|need ~4',
    'tell|show|explain|explaining|telling|showing|walk ~2 how|through ~4',
    'should|shall|must|can|may i|we ~2 restart|reset|reinstall|clear|clean|unplug|update|replace ~4',
  ],
  vetoes: ['how can you|this|it|that ~3 be|happen|expect|dare', 'how long|often|many|much'],
};
