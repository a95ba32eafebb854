import de from '../../public/_locales/de/messages.json?studio' with { type: 'json' };
import en from '../../public/_locales/en/messages.json?studio' with { type: 'json' };
import { addWords } from '../ui/words.ts';

// The build keeps the studio's words out of all other pages (scripts/build/words-by-page.ts).
addWords({ en, de });
