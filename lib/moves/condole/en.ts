import type { MoveForms } from '../contract.ts';

/** Condolences after a death: no sympathy phrase. */
export const en: MoveForms = {
  frames: [
    'condolences|bereavement',
    'sorry ~4 loss of|your_loss|his_loss',
    'sorry|saddened ~6 your|the loss|passing|death|passed_away|died',
    'loss of your|a ~2 mother|father|husband|wife|partner|son|daughter|mum|dad|brother|sister|grandmother|grandfather|parent|friend|loved',
    '@me|our ~2 sympathy|sympathies ~6 loss|death|passing|family',
    'passed away|passing|passed_on',
  ],
};
