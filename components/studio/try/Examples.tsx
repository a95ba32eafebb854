import { useCallback } from 'react';
import { studioDesk } from '../../../lib/messages/studio-line.ts';
import type { TriedExample } from '../../../lib/packs/lint/examples.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import type { PackExample } from '../../../lib/packs/voice-schema.ts';
import { useWords, type Words } from '../../ui/words.ts';
import { ruleTitle } from '../rule-title.ts';
import { useStudio } from '../use-studio.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly pack: Pack;
  readonly file: string;
}

function holds({ missed, unwanted }: TriedExample): boolean {
  return missed.length === 0 && unwanted.length === 0;
}

/** The example's own rules, or what an example without any is about. */
function expected({ must, rules }: PackExample, titles: (rules: readonly string[]) => string, words: Words): string {
  if (must === 'flag') return words.t('studioTryExpectFlag', titles(rules ?? ['team-phrase']));
  return rules === undefined ? words.t('studioTryExpectNone') : words.t('studioTryExpectPass', titles(rules));
}

function Row({ example, tried }: { readonly example: PackExample; readonly tried: TriedExample | undefined }) {
  const words = useWords();
  const { guide } = useStudio();
  const titles = (rules: readonly string[]) =>
    [...new Set(rules)].map((rule) => ruleTitle(rule, guide, words.language)).join(', ');
  const isGood = tried !== undefined && holds(tried);
  const seen = tried?.findings.map(({ rule }) => rule) ?? [];
  return (
    <li className="stored tried-example" data-holds={tried === undefined ? undefined : isGood}>
      <p>
        <span aria-hidden="true">{tried === undefined ? '…' : isGood ? '✓ ' : '✗ '}</span>
        <span className="visually-hidden">
          {tried !== undefined && words.t(isGood ? 'studioTryHolds' : 'studioTryFails')}{' '}
        </span>
        {example.reply}
      </p>
      <p className="soft small">{expected(example, titles, words)}</p>
      {tried !== undefined && !isGood && (
        <p className="wrong">
          {seen.length === 0 ? words.t('studioTrySeenNothing') : words.t('studioTrySeen', titles(seen))}
        </p>
      )}
    </li>
  );
}

/** The pack's examples, run as it stands: which hold, and what was seen where one does not. */
export function Examples({ pack: { examples = [] }, file }: Props) {
  const words = useWords();
  const ask = useCallback((signal: AbortSignal) => studioDesk.tryExamples(file, { signal }), [file]);
  const { answer, busy, failed } = useAnswer(examples.length === 0 ? null : ask);
  if (examples.length === 0) return <p className="soft empty">{words.t('studioTryNoExamples')}</p>;
  const failing = answer?.filter((one) => !holds(one)).length ?? 0;
  // An answer to other examples than those in sight says nothing of them.
  const fits = answer?.length === examples.length;
  return (
    <>
      <p role="status">
        {failed ?? (answer === null || busy ? words.t('studioTryRunning') : words.plural('studioTryFailing', failing))}
      </p>
      <ul className="sheet">
        {examples.map((example, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: examples have no identity but their place
          <Row key={at} example={example} tried={fits ? answer[at] : undefined} />
        ))}
      </ul>
    </>
  );
}
