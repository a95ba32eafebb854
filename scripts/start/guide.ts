import { type Desk, desks } from './desks.ts';

/** What to do in the browser that has just opened, to be coached within a minute. */
export function guide(): string {
  return [
    '',
    'A browser is open with Attune in it and a demo helpdesk in each tab. Nothing that you type leaves this machine.',
    ...desks.map(oneDesk),
    '',
    'Then: look at the marked words. Click one, or press Alt+↓ in the reply, to read why and what to write instead;',
    'Enter takes the first rewrite, Ctrl+Z takes it back, Esc closes the card. Alt+, (comma) inserts a statement.',
    'Open the other tickets as well.',
    '',
    'Close the browser, or press Ctrl+C here, to end.',
    '',
  ].join('\n');
}

function oneDesk(desk: Desk): string {
  const [first] = desk.tickets;
  if (first === undefined) return '';
  const open = desk.opener === null ? '' : 'Press Reply. ';
  const reply = first.replyToTry.split('\n').map((line) => `      ${line}`);
  return [
    ``,
    `  ${desk.name}, ticket ${first.id}. ${first.about}`,
    `  ${open}Type into the reply, in your own words or these:`,
    '',
    ...reply,
  ].join('\n');
}
