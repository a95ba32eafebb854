import * as z from 'zod/mini';
import { type CustomIssue, id, phrase, reporting } from './fields.ts';

const SEVERITIES = ['hint', 'advice', 'warning'] as const;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FEWEST_MINUTES = 1;
const MOST_MINUTES = 60 * 24 * 60;

function isDay(day: string): boolean {
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const minutes = z.int().check(z.minimum(FEWEST_MINUTES), z.maximum(MOST_MINUTES));

const clock = z
  .string()
  .check(reporting((value) => (CLOCK.test(value) ? [] : [{ code: 'bad-clock', detail: value }])))
  .register(z.globalRegistry, { pattern: CLOCK.source });

const span = z
  .strictObject({ from: clock, to: clock })
  .check(reporting(({ from, to }) => (from < to ? [] : [{ code: 'ends-before-start', path: ['to'] }])));

const spans = z.optional(z.array(span).check(z.maxLength(6), reporting(overlapProblems)));

function* overlapProblems(all: readonly { from: string; to: string }[]): Generator<CustomIssue> {
  for (const [index, one] of all.entries()) {
    const earlier = all.slice(0, index);
    if (earlier.some((other) => one.from < other.to && other.from < one.to)) {
      yield { code: 'hours-overlap', path: [index] };
    }
  }
}

const week = z
  .strictObject({ mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans })
  .check(reporting((days) => (WEEKDAYS.some((day) => days[day]?.length) ? [] : [{ code: 'never-open' }])));

const holiday = z
  .string()
  .check(reporting((value) => (isDay(value) ? [] : [{ code: 'bad-day', detail: value }])))
  .register(z.globalRegistry, { pattern: DAY.source });

/** When one site of the team answers, in its own time zone. */
const openingHours = z.strictObject({
  timeZone: z
    .string()
    .check(
      z.maxLength(64),
      reporting((value) => (isTimeZone(value) ? [] : [{ code: 'bad-time-zone', detail: value }])),
    )
    .register(z.globalRegistry, { description: 'IANA time zone, such as Europe/Berlin.' }),
  week,
  holidays: z.optional(z.array(holiday).check(z.maxLength(500))),
});

const range = z
  .strictObject({
    from: z.number().check(z.minimum(-1), z.maximum(1)),
    to: z.number().check(z.minimum(-1), z.maximum(1)),
  })
  .check(reporting(({ from, to }) => (from <= to ? [] : [{ code: 'ends-before-start', path: ['to'] }])));

/** What a team decides about rules, thresholds and address. What is absent is left to the levels below. */
export const settingsSchema = z.strictObject({
  rules: z.optional(
    z.record(id, z.strictObject({ on: z.optional(z.boolean()), severity: z.optional(z.enum(SEVERITIES)) })),
  ),
  spared: z.optional(z.array(z.strictObject({ rule: id, phrase: phrase() })).check(z.maxLength(2000))),
  lateAfter: z.optional(
    z
      .strictObject({ email: z.optional(minutes), tweet: z.optional(minutes), chat: z.optional(minutes) })
      .register(z.globalRegistry, { description: 'Minutes after which a reply is late, by channel.' }),
  ),
  businessHours: z.optional(
    z.nullable(z.array(openingHours).check(z.minLength(1), z.maxLength(20))).register(z.globalRegistry, {
      description: 'Only these hours count towards lateness. Several sites: an hour counts when one of them is open.',
    }),
  ),
  thanksForWaitingCounts: z.optional(z.boolean()),
  address: z.optional(z.nullable(z.enum(['du', 'Sie']))),
  formality: z.optional(z.nullable(range)),
  plainLanguage: z.optional(z.boolean()),
});

export type PackSettings = z.infer<typeof settingsSchema>;
export type OpeningHours = z.infer<typeof openingHours>;
export type Weekday = (typeof WEEKDAYS)[number];
