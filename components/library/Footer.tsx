import { controlKey } from '../ui/keys.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly canInsert: boolean;
  /** What has just happened; empty when nothing has. */
  readonly said: string;
}

/** What the keys do, or what they have just done. */
export function Footer({ canInsert, said }: Props) {
  const words = useWords();
  const [copies, stars] = [controlKey(words, 'C'), controlKey(words, 'D')];
  const hint = canInsert ? words.t('footerInsert', copies, stars) : words.t('footerCopy', stars);
  return (
    <footer className="footer">
      <p role="status">{said}</p>
      {said === '' && <p className="soft">{hint}</p>}
    </footer>
  );
}
