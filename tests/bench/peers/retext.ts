import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import type { Load } from './contract.ts';

export const load: Load = () => {
  const processor = retext()
    .use(retextEquality)
    .use(retextPassive)
    .use(retextSimplify)
    .use(retextReadability)
    .use(retextProfanities)
    .freeze();
  return async (text) => (await processor.process(text)).messages;
};
