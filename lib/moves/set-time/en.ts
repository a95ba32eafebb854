import type { MoveForms } from '../contract.ts';

/** A time that can be held: a day, a date, an hour, a span with a number. */
export const en: MoveForms = {
  frames: [
    'at|by|around|about|from|until|till|before|after one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half_past|quarter ~2',
    'by|on|before|until|till|from|at|this|next|tomorrow|tonight|today ~2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|midday|#|morning|afternoon|evening|tomorrow|tonight|today|lunchtime|january|february|march|april|may|june|july|august|september|october|november|december',
    'this|next|by_the_end_of_the|end_of_the|later_this|early_next week|month|quarter|year',
    'within|in|after|under|for|next|another ~3 @number-word|# ~2 @time-unit|working|business|days',
    'today|tomorrow|tonight|this_afternoon|this_morning|this_evening|right_now|straight_away|end_of_the_day|end_of_day|eod|overnight|next_week|at_noon|by_noon',
    '@number-word|# ~1 working|business|hours|days|minutes|weeks ~2',
    "# am|pm|a.m|p.m|o'clock|th|st|nd|rd",
    'january|february|march|april|june|july|august|september|october|november|december ~1 #?',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ],
};
