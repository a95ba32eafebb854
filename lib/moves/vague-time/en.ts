import type { MoveForms } from '../contract.ts';

/** A time that is none: "soon", "in due course". */
export const en: MoveForms = {
  frames: [
    '[ soon|shortly|asap|a.s.a.p|presently|eventually|promptly|soonest|momentarily ]',
    '[ as soon|quickly|fast|speedily|swiftly|promptly|rapidly as ~1 possible|can|i_can|we_can|able|practicable|humanly ]',
    '[ in due|near|a|the course|future|while|bit|little_while|time_being|jiffy|moment|near_future|foreseeable_future ]',
    '[ at the earliest|our earliest|first opportunity|convenience ]',
    '[ at some point|stage ]',
    '[ sooner or later ]',
    '[ before long|too_long ]',
    '[ any minute|day|moment|time now|soon ]',
    '[ when|once|whenever ~1 we|i ~1 can|get_a_chance|get_round|find_time|have_time|get_to_it|get_the_chance ]',
    '[ in the coming|next few|days|weeks ]',
    '[ over|in the next|coming ~1 days|weeks|little_while|while ]',
    '[ in ~2 no|double-quick|double_quick|jig time ]',
    '[ in|within a jiffy|jiff|flash|tick|bit|mo|moment|sec|minute|while ]',
    '[ at_the_soonest|in_good_time|one_of_these_days|in_the_not_too_distant|down_the_line|some_time|sometime ]',
  ],
  vetoes: [
    'soon enough|after|we_will_see',
    'as soon|quickly|fast as !possible|humanly|practicable|i_can|we_can|i_possibly_can|we_possibly_can|i_am_able|we_are_able|able|it_can *',
    'is|are|am presently',
    'presently *ing|being',
    'see you soon',
    'soon as|you ~1 have|get|reply|send',
    'get well soon',
    'too soon',
    'hope to_see|hear ~4 soon',
    'how soon',
    'eventually found|turned|worked|got',
    'promptly after',
    'in a while|moment you|it|the',
  ],
};
