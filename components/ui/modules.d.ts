declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css' {}

declare module '*.json?studio' {
  const words: Readonly<Record<string, { readonly message: string }>>;
  export default words;
}
