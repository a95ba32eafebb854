import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Please restart your phone.',
      request: wrote('The app crashes whenever I open the map.'),
      span: 'Please restart your phone',
    },
    {
      reply: 'Clear your cache and try again.',
      request: wrote('The page stays white.'),
      span: 'Clear your cache',
    },
    {
      reply: 'Just refresh the page and it will work.',
      request: wrote('The seats are greyed out.'),
      span: 'Just refresh the page',
    },
    {
      reply: 'Unplug the router and plug it back in.',
      request: wrote('No internet since the storm.'),
      span: 'Unplug the router',
    },
    {
      reply: 'Uninstall the app and install it again. If that fails, send me the error code.',
      request: wrote("The app won't start."),
      span: 'Uninstall the app',
    },
    {
      reply: 'Turn the scale off and on again, please.',
      request: wrote('The scale shows nonsense.'),
      span: 'Turn the scale off and on again',
    },
  ],
  passing: [
    {
      reply: "I've linked the sport package to your box. Please restart the box once and it picks that up.",
      request: wrote('The sport channels are missing.'),
    },
    {
      reply: 'Have you already tried restarting the phone? If so, please send me the log.',
      request: wrote('The app crashes whenever I open the map.'),
    },
    {
      reply: "If you haven't yet, please clear your cache and try again.",
      request: wrote('The page stays white.'),
    },
    {
      reply: "I've restarted the server, so the seats are free to choose again.",
      request: wrote('The seats are greyed out.'),
    },
    {
      reply: 'To reset the router, hold the small button for ten seconds.',
      request: wrote('How do I reset the router?'),
    },
    {
      reply: 'What have you tried so far? The light on the front tells me most.',
      request: wrote('No internet since the storm.'),
    },
    {
      reply: 'No need to reinstall anything: the fault was on our side and is fixed.',
      request: wrote("The app won't start."),
    },
  ],
};
