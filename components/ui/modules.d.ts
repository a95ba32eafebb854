declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css' {}

declare module 'twitter-text/dist/esm/parseTweet.js' {
  export default function parseTweet(text: string): { readonly weightedLength: number };
}
