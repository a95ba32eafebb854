import { useWords } from '../../ui/words.ts';

/** Where a text stands in its file: `macros[3]`, or a table's row in the interface's words. */
export function Place({ place }: { readonly place: string }) {
  const words = useWords();
  const [, row] = /^row (\d+)$/.exec(place) ?? [];
  return <code>{row === undefined ? place : words.t('studioImportRow', row)}</code>;
}
