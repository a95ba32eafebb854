import * as z from 'zod/mini';
import { CHANNELS, id, inLanguages, LANGUAGES, listOf, phrase, prose } from './fields.ts';

const SEVERITIES = ['hint', 'advice', 'warning'] as const;

const instead = z.optional(listOf(prose(200), 1, 3));

/** Words that the team does not want to read in a reply. */
export const avoidSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  phrase: phrase().register(z.globalRegistry, {
    description: 'Found as whole words, whatever their case and spacing. No pattern.',
  }),
  instead: instead,
  reason: z.optional(prose(300)),
  severity: z.optional(z.enum(SEVERITIES)),
});

/** The team's own word for a thing, and the words that it stands for. */
export const preferSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  phrase: prose(120),
  over: listOf(phrase(), 1, 20),
  reason: z.optional(prose(300)),
});

/** A name that is spelled in one way, in every language. */
export const termSchema = z.strictObject({
  term: phrase(),
  misspelled: z.optional(listOf(phrase(), 1, 20)),
  note: z.optional(inLanguages(300)),
});

/** What a lead whispers to the agent when the ticket has one of these moments. Never part of a reply. */
export const whisperSchema = z.strictObject({
  moments: listOf(id, 1, 20),
  channels: z.optional(listOf(z.enum(CHANNELS), 1, 3)),
  tip: inLanguages(300),
});

/** A reply that has to be flagged or passed with this pack in force. */
export const exampleSchema = z.strictObject({
  reply: z.string().check(z.minLength(1), z.maxLength(4000)),
  customer: z.optional(z.string().check(z.maxLength(4000))),
  customerName: z.optional(prose(120)),
  channel: z.optional(z.enum(CHANNELS)),
  language: z.optional(z.enum(LANGUAGES)),
  must: z.enum(['flag', 'pass']),
  rules: z.optional(listOf(id, 1, 40)),
});

export type AvoidEntry = z.infer<typeof avoidSchema>;
export type PreferEntry = z.infer<typeof preferSchema>;
export type TermEntry = z.infer<typeof termSchema>;
export type WhisperEntry = z.infer<typeof whisperSchema>;
export type PackExample = z.infer<typeof exampleSchema>;
