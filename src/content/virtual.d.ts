/** Made by compiler/vitePlugin.ts: one loader a kind, each its own chunk. */
declare module 'virtual:content' {
  export const loaders: {
    [K in import('./types.ts').Kind]: () => Promise<{ default: import('./types.ts').ContentOf[K][] }>;
  };
  export const counts: import('./counts.ts').Counts;
}

/** The editions of the decks. */
declare module 'virtual:content/editions' {
  const editions: import('./editions.ts').Editions;
  export default editions;
}
