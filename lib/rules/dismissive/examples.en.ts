import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Please calm down. The cake is ready at four.',
      request: wrote("My daughter's birthday cake is not ready?! I am so angry!"),
      span: 'calm down',
    },
    {
      reply: "It's only a minor issue, the scratch is on the back.",
      request: wrote("The new table is scratched, I'm really upset."),
      span: 'only a minor issue',
    },
    {
      reply: "It's not a big deal, the concert starts at nine anyway.",
      request: wrote("You gave away my seats! I'm furious."),
      span: 'not a big deal',
    },
    {
      reply: "Don't worry about it, the money comes back by itself.",
      request: wrote("You charged me twice and my rent bounced. I'm desperate!"),
      span: "Don't worry about it",
    },
    {
      reply: "There's no need to get upset over one day.",
      request: wrote("One day late means no dress for my wedding!! I'm in tears."),
      span: 'no need to get upset',
    },
    {
      reply: "You're overreacting, it was just a spider.",
      request: wrote("There was a huge spider in the salad, I'm disgusted."),
      span: 'overreacting',
    },
  ],
  passing: [
    {
      reply: "It's no trouble for me at all: I've moved your table to the window.",
      request: wrote('Could we sit by the window? Sorry to bother you.'),
    },
    {
      reply: "Don't worry about the form, the new one fills itself in.",
      request: wrote('Do I have to fill in the form again?'),
    },
    {
      reply: 'I understand that a scratch on a new table is upsetting. A new top leaves our workshop tomorrow.',
      request: wrote("The new table is scratched, I'm really upset."),
    },
    {
      reply: 'A small change in the menu: the export now sits under File.',
      request: wrote('Where did the export go?'),
    },
    {
      reply: "You are not overreacting. I've refunded the salad and told the kitchen.",
      request: wrote("There was a huge spider in the salad, I'm disgusted."),
    },
    {
      reply: 'Please keep the box calm and upright, the plant has fresh roots.',
      request: wrote('How do I move the orchid?'),
    },
  ],
};
