import vader from 'vader-sentiment';
import type { Load } from './contract.ts';

export const load: Load = () => (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text);
