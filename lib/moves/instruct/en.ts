import type { MoveForms } from '../contract.ts';

/** Tells the customer what to do, or how something is done. */
export const en: MoveForms = {
  frames: [
    '^ please|just|simply|then|now|next|first|kindly? click|tap|stop|avoid|open|go|select|choose|press|hold|turn|switch|enter|type|log|sign|restart|reboot|update|download|install|use|set|put|take|keep|leave|follow|head|scroll|pick|add|remove|check|try|call|bring|reply|print|scan|plug|unplug|push|pull|clear|fill|return|ring|show|look|pop|place|insert|connect|unscrew|wash|apply|book|order|visit|give|make|quote|wait|refresh|reset|write|ask|contact|speak|talk|drop|swing|wire|screw|slide|lift|tilt|leave|stay|sit|fold|clip|charge|rinse|mail|email|post ~8',
    "you can|could|may|will_find|'ll_find|need_to|just_need|'ll_need_to|should|simply|have_to|might ~8",
    ':|;|–|then|and_then|please|just|simply click|tap|stop|avoid|open|go|select|choose|press|hold|turn|switch|enter|type|log|sign|restart|reboot|update|download|install|use|set|put|take|keep|leave|follow|head|scroll|pick|add|remove|check|try|call|bring|reply|print|scan|plug|unplug|push|pull|clear|fill|return|ring|show|look|pop|place|insert|connect|unscrew|wash|apply|book|order|visit|give|make|quote|wait|refresh|reset ~6',
    'if|when|once|unless|should ~~9 , please|just|simply|then? click|tap|stop|avoid|open|go|select|choose|press|hold|turn|switch|enter|type|log|sign|restart|reboot|update|download|install|use|set|put|take|keep|leave|follow|head|scroll|pick|add|remove|check|try|call|bring|reply|print|scan|plug|unplug|push|pull|clear|fill|return|ring|show|look|pop|place|insert|connect|unscrew|wash|apply|book|order|visit|give|make|quote|wait|refresh|reset ~6',
    '^ best|easiest|safest|simplest ~1 to|is_to|way_is_to * ~6',
    '^ to do|change|find|reset|cancel|book|claim|return|get|use|see|turn|set|update ~6 click|go|open|tap|press|choose|use|select',
    'under|in settings|account|menu ~4',
    "here's|here how|what|the_link|the_guide|the_steps",
    'the? steps|instructions|link ~4',
  ],
  vetoes: [
    '^ please ~1 let_me_know|tell|share|accept|forgive|be_advised|note|confirm|excuse',
    'you can ~2 imagine|understand|see_why|be_sure',
    "you should|could|might|may|can have|'ve|not|well|very_well|hardly",
  ],
};
