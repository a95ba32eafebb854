import { text as check } from 'alex';
import type { Load } from './contract.ts';

export const load: Load = () => (text) => check(text).messages;
