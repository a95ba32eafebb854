import type { Language } from '../analyzer/contract.ts';
import type { Facts } from './fill.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month';

interface Words {
  /** One of the unit, many in the nominative and accusative, many in the dative. */
  readonly one: string;
  readonly oneDative: string;
  readonly many: string;
  readonly manyDative: string;
}

const HOUR = 60;
const DAY = 24 * HOUR;

const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
};

const UNITS: Readonly<Record<Language, Readonly<Record<Unit, Words>>>> = {
  en: {
    minute: { one: 'a minute', oneDative: 'a minute', many: 'minutes', manyDative: 'minutes' },
    hour: { one: 'an hour', oneDative: 'an hour', many: 'hours', manyDative: 'hours' },
    day: { one: 'a day', oneDative: 'a day', many: 'days', manyDative: 'days' },
    week: { one: 'a week', oneDative: 'a week', many: 'weeks', manyDative: 'weeks' },
    month: { one: 'a month', oneDative: 'a month', many: 'months', manyDative: 'months' },
  },
  de: {
    minute: { one: 'eine Minute', oneDative: 'einer Minute', many: 'Minuten', manyDative: 'Minuten' },
    hour: { one: 'eine Stunde', oneDative: 'einer Stunde', many: 'Stunden', manyDative: 'Stunden' },
    day: { one: 'einen Tag', oneDative: 'einem Tag', many: 'Tage', manyDative: 'Tagen' },
    week: { one: 'eine Woche', oneDative: 'einer Woche', many: 'Wochen', manyDative: 'Wochen' },
    month: { one: 'einen Monat', oneDative: 'einem Monat', many: 'Monate', manyDative: 'Monaten' },
  },
};

/** Rounded down, so that nobody is told of a longer wait than theirs; days stay days until whole weeks say it better. */
function measure(minutes: number): readonly [count: number, unit: Unit] {
  if (minutes < HOUR) return [Math.floor(minutes), 'minute'];
  if (minutes < 2 * DAY && (minutes < DAY || minutes >= 1.5 * DAY)) return [Math.floor(minutes / HOUR), 'hour'];
  const days = Math.floor(minutes / DAY);
  if (days >= 60) return [Math.floor(days / 30.4), 'month'];
  return days % 7 === 0 || days >= 21 ? [Math.floor(days / 7), 'week'] : [days, 'day'];
}

/** A waiting time in words, in every form that the language's statements ask for; nothing below one minute. */
export function waitingFacts(minutes: number | null, language: Language): Facts {
  if (minutes === null || !(minutes >= 1) || !Number.isFinite(minutes)) return {};
  const [count, unit] = measure(minutes);
  const words = UNITS[language][unit];
  const number = NUMBERS[language][count] || String(count);
  const accusative = count === 1 ? words.one : `${number} ${words.many}`;
  const dative = count === 1 ? words.oneDative : `${number} ${words.manyDative}`;
  return language === 'de' ? { 'waiting:acc': accusative, 'waiting:dat': dative } : { waiting: accusative };
}
