import type { LanguageUnit } from '../contract.ts';
import { classes } from './classes.ts';

export const en: LanguageUnit = {
  id: 'en',
  classes,
  contractions: {
    "can't": 'can not', cannot: 'can not', "won't": 'will not', "shan't": 'shall not', "ain't": 'is not', "let's": 'let us',
    dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', wasnt: 'was not', arent: 'are not', werent: 'were not',
    cant: 'can not', wont: 'will not', havent: 'have not', hasnt: 'has not', hadnt: 'had not', wouldnt: 'would not',
    couldnt: 'could not', shouldnt: 'should not', im: 'i am', ive: 'i have', youre: 'you are', youve: 'you have', youll: 'you will',
    theyre: 'they are', theyll: 'they will', weve: 'we have', thats: 'that is', theres: 'there is', whats: 'what is', itll: 'it will',
    gonna: 'going to', gotta: 'got to', wanna: 'want to', gimme: 'give me', mustve: 'must have', mightve: 'might have',
    "y'all": 'you all', ill: 'i will', "must've": 'must have', "might've": 'might have', "would've": 'would have', "could've": 'could have',
    "that'll": 'that will', "that'd": 'that would', "should've": 'should have', "i'd've": 'i would have',
  },
  clitics: { "n't": 'not', "'ll": 'will', "'ve": 'have', "'re": 'are', "'m": 'am', "'d": 'would', "'s": "'s" },
  abbreviations: 'mr mrs ms dr prof st no nos e.g i.e eg ie etc approx vs inc ltd co dept tel ext jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m am pm inst',
};
