import Sentiment from 'sentiment';
import type { Load } from './contract.ts';

export const load: Load = () => {
  const sentiment = new Sentiment();
  return (text) => sentiment.analyze(text);
};
