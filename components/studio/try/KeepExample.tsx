import type { PackExample } from '../../../lib/packs/voice-schema.ts';
import { useWords } from '../../ui/words.ts';
import type { PartProps } from '../part.ts';
import { useStudio } from '../use-studio.ts';
import { flagged, passing } from './new-example.ts';
import type { Tried, TriedTicket } from './use-tried.ts';

interface Props extends PartProps {
  readonly ticket: TriedTicket;
  readonly tried: Tried;
}

/** Keeps the reply as an example, so that the next version is judged by it too. */
export function KeepExample({ pack, change, ticket, tried }: Props) {
  const words = useWords();
  const { say } = useStudio();
  const keep = (example: PackExample) => {
    change((now) => ({ ...now, examples: [...(now.examples ?? []), example] }), {
      said: words.t('studioTryKept'),
      back: (now) => ({ ...now, examples: (now.examples ?? []).filter((one) => one !== example) }),
    });
  };
  const keepFlagged = async () => {
    try {
      const example = await flagged(pack, ticket, tried);
      if (example === null) say(words.t('studioTryNotKept'));
      else keep(example);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="buttons">
      <button type="button" className="plain" disabled={tried.findings.length === 0} onClick={() => void keepFlagged()}>
        {words.t('studioTryMustFlag')}
      </button>
      <button type="button" className="plain" onClick={() => keep(passing(ticket))}>
        {words.t('studioTryMustPass')}
      </button>
    </div>
  );
}
