declare module 'write-good' {
  export default function writeGood(text: string): readonly { index: number; offset: number; reason: string }[];
}

declare module 'vader-sentiment' {
  const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } } };
  export default vader;
}
