import type { Blank } from './blank.ts';
import type { Rephrased } from './filled.ts';
import { type Way, waysOf } from './rephrasing.ts';

const REST = /^(?:[.,X_\d]*[X_\d]|[X_-]+)?(?:\s?(?:€|euros?|dollars?|pounds?|GBP|USD|EUR|%|percent))?/;
const SPAN = /^\s?(?:business |working )?(?:days?|hours?|weeks?|months?|years?|minutes?)\b/;
const MORE = /^(?=[\s.,;!?)]|$)/;

const WAYS: readonly Way[] = [
  { kinds: 'all', before: / ?\([^()\n]{0,30}$/, behind: /^\s?\)/, text: '' },
  {
    kinds: 'all',
    before: /\b(?:will )?(?:costs?|takes?|comes? to) [£$€]?$/i,
    behind:
      /^[.,X_\d]*(?:\s?(?:€|euros?|dollars?|pounds?|%))?(?:\s?(?:business |working )?(?:days?|hours?|weeks?|minutes?))? and (?=\w+s\b)/i,
    text: '',
  },
  {
    kinds: 'all',
    before: /\b(the|your) ([\w ]{3,30}?) (?:will )?(costs?|takes?) [£$€]?$/i,
    behind:
      /^[.,X_\d]*(?:\s?(?:€|euros?|dollars?|pounds?|%))?(?:\s?(?:business |working )?(?:days?|hours?|weeks?|minutes?))?/i,
    text: 'I will tell you {howmuch} $1 $2 $3',
  },
  {
    kinds: ['number', 'other', 'link', 'place'],
    before:
      /(?<=\b(?:call|reach|ring|phone|contact|text|email|write to|find) (?:us|me|our \w+)) (?:at|on|under|via|through) $/i,
    text: '',
  },
  { kinds: ['time', 'date'], before: /\bbetween $/i, behind: /^ and (?=\d)/, text: 'before ' },
  { kinds: ['time', 'date'], before: /\bbetween (\d[\w:. ]*) and $/i, text: 'from $1' },
  {
    kinds: ['link'],
    before:
      /[ ,]*(?:\b(?:here|at|via|under|on|using|through|see|with))?(?: (?:this|the|our|the following) (?:link|page|address))?:? ?\(?$/,
    behind: /^\)?/,
    text: '',
  },
  { kinds: 'all', before: / ?\((?:\w+ ?(?:no\.?|number|#)?:? ?)?$/, behind: /^\s?\)/, text: '' },
  {
    kinds: ['number'],
    before:
      /\b(your|the|this|a|our) (order|case|ticket|invoice|booking|reservation|claim|request|reference|account|policy|contract|parcel|shipment)(?: (?:number|no\.?|nr\.?|id|ref\.?))?:? ?#?$/i,
    text: '$1 $2',
  },
  { kinds: ['number'], before: /\b(?:the )?(case|ticket|claim) ?(?:number|no\.?|#)? ?#?$/i, text: 'a $1' },
  {
    kinds: ['number'],
    before:
      /\b(order|invoice|booking|reservation|request|account|policy|contract|parcel|shipment) ?(?:number|no\.?|#)? ?#?$/i,
    text: 'your $1',
  },
  {
    kinds: ['number'],
    before:
      /,? (?:under|with|by|quoting|using) (?:the |your )?(?:(?:order|case|ticket|reference|invoice|tracking|booking) )?(?:number|no\.?|code|reference|ref\.?)? ?$/i,
    text: '',
  },
  {
    kinds: 'all',
    before: /\b(?:the|your) ([\w ]{3,30}?) (?:is|will be|comes to|amounts to|stands at):? ?$/i,
    behind: REST,
    text: 'I will send you the $1 separately',
  },
  { kinds: ['time'], before: / for (?:up to )?$/, behind: SPAN, text: '' },
  {
    kinds: ['time'],
    before: /\b(?:with)?in $/i,
    behind: /^\s?(?:business |working )?days?\b/,
    text: 'within a few days',
  },
  { kinds: ['time'], before: /\b(?:with)?in $/i, behind: /^\s?hours?\b/, text: 'within a few hours' },
  { kinds: ['time'], before: /\b(?:with)?in $/i, behind: /^\s?weeks?\b/, text: 'within a few weeks' },
  { kinds: ['time'], before: /\bafter $/i, behind: SPAN, text: 'after a while' },
  {
    kinds: ['date', 'time'],
    before: /\b(?:by|until|before) (?:the )?$/i,
    behind: MORE,
    text: 'by a date that I will confirm to you',
  },
  {
    kinds: ['date', 'time'],
    before: /,? \b(?:on|for|at|from|of|since|dated|around|between) (?:the )?$/i,
    behind: MORE,
    text: '',
  },
  { kinds: ['date'], before: /\b(?:on|for) (?:the )?$/i, behind: MORE, text: 'on a day that I will confirm to you' },
  { kinds: ['time'], before: /\bat $/i, behind: MORE, text: 'at a time that I will confirm to you' },
  { kinds: ['amount'], before: /,? \b(?:of|for|at|by|totalling) (?:up to )?[£$€]?$/i, behind: REST, text: '' },
  { kinds: ['amount'], before: /[£$€]?$/, behind: REST, text: 'the amount' },
  { kinds: ['place'], before: /,? \b(?:at|in|to) (?:the )?$/i, behind: MORE, text: '' },
  {
    kinds: ['place', 'number', 'other', 'date', 'time', 'link'],
    before: /\b(the|your|our|a|an|this|my) $/i,
    text: '$1 {label}',
  },
  { kinds: ['place', 'number', 'other', 'date', 'time'], before: /(?:^|(?<=[\s"“(]))$/, text: 'your {label}' },
  {
    kinds: 'all',
    before: /,? \b(?:with|for|about|from|regarding|of|at|on|in|to) (?:the |your |our )?$/i,
    behind: MORE,
    text: '',
  },
  { kinds: 'all', before: / $/, behind: MORE, text: '' },
];

/** English without the value. */
export function withoutEn(blank: Blank): readonly Rephrased[] {
  const label = blank.label
    .toLowerCase()
    .replace(/^(?:your|the|our) /, '')
    .replace(/ name$/, '');
  if (label !== '' && blank.after.trimStart().toLowerCase().startsWith(label)) return [{ lead: 0, tail: 1, text: '' }];
  return waysOf(blank, label === '' ? WAYS.filter(({ text }) => !text.includes('{label}')) : WAYS, (text) =>
    text
      .replace('{label}', label)
      .replace(/\{howmuch\}(?=.* (cost|take)s?$)/, (_, verb: string) => (verb === 'cost' ? 'what' : 'how long')),
  );
}
