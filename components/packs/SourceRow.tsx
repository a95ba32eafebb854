import type { PacksDesk, ShownSource } from '../../lib/messages/packs-desk.ts';
import { versionBefore } from '../../lib/subscriptions/source.ts';
import { SettingRow } from '../ui/SettingRow.tsx';
import { useWords, type Words } from '../ui/words.ts';
import { reasonsAre } from './answer-words.ts';
import { Changes } from './Changes.tsx';
import { Reasons } from './Reasons.tsx';

interface Props {
  readonly source: ShownSource;
  readonly desk: PacksDesk;
  say(text: string): void;
}

const SHORT_FINGERPRINT = 12;

function whence({ origin }: ShownSource): string {
  return origin.kind === 'file' ? origin.name : (URL.parse(origin.address)?.host ?? origin.address);
}

function nameOf(source: ShownSource): string {
  return source.pack?.name ?? whence(source);
}

function aboutOf(source: ShownSource, words: Words): string {
  const time = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });
  const { checkedAt, level, pin, heldBack } = source;
  return [
    level === 'admin' ? words.t('packsByPolicy') : '',
    words.t('packsFrom', whence(source)),
    checkedAt ? words.t('packsChecked', time.format(new Date(checkedAt))) : '',
    pin ? words.t('packsSigned', pin.slice(0, SHORT_FINGERPRINT)) : words.t('packsUnsigned'),
    heldBack ? words.t('packsHeldBack', heldBack) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What can be done with a pack: asked for anew, taken back to the version before, removed. */
function Actions({ source, desk, say }: Props) {
  const words = useWords();
  const { id, level, origin } = source;
  const name = nameOf(source);
  const before = versionBefore(source);
  const tell = reasonsAre(words, say);
  return (
    <>
      {origin.kind === 'address' && (
        <button type="button" className="plain" onClick={() => tell(desk.check(id), words.t('packsCheckedNow', name))}>
          {words.t('packsCheck')}
        </button>
      )}
      {before && (
        <button
          type="button"
          className="plain"
          onClick={() => tell(desk.rollBack(id, before), words.t('packsRolledBack', name, before))}
        >
          {words.t('packsRollBack', before)}
        </button>
      )}
      {level === 'team' && (
        <button type="button" className="quiet" onClick={() => tell(desk.remove(id), words.t('packsRemoved', name))}>
          {words.t('optionsRemove')}
        </button>
      )}
    </>
  );
}

/** One pack: what it is, which version holds, what went wrong last, and what can be done. */
export function SourceRow(props: Props) {
  const words = useWords();
  const { source } = props;
  const { id, inForce, trouble, damaged } = source;
  const name = nameOf(source);
  return (
    <SettingRow
      id={`pack-${id}`}
      title={inForce ? words.t('packsNamed', name, inForce) : name}
      about={aboutOf(source, words)}
      below={
        <>
          {damaged && (
            <p className="notice">
              {damaged.holds ? words.t('packsDamaged', damaged.holds) : words.t('packsDamagedAll')}
            </p>
          )}
          {trouble && <Reasons trouble={trouble} />}
          <Changes changes={source.changes} />
        </>
      }
    >
      <Actions {...props} />
    </SettingRow>
  );
}
