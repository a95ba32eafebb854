import nlp from 'compromise/two';
import type { Load } from './contract.ts';

export const load: Load = () => (text) => nlp(text);
