import { comparable, type UnwantedPhrase } from '../../analyzer/house.ts';
import type { Entry } from './entries.ts';
import type { Layer } from './layers.ts';

function entry(unwanted: UnwantedPhrase): Entry<UnwantedPhrase> {
  const { language, phrase } = unwanted;
  return { key: `${language ?? '*'} ${comparable(phrase)}`, subject: phrase, value: unwanted };
}

/** Everything in a pack that comes to "not these words": phrases to avoid, what others are preferred to, misspelled names. */
export function unwantedOf({ pack }: Layer): readonly Entry<UnwantedPhrase>[] {
  const avoided = (pack.avoid ?? []).map(({ language, phrase, instead = [], reason = null, severity = null }) =>
    entry({ kind: 'avoid', language, phrase, instead, reason, severity }),
  );
  const preferred = (pack.prefer ?? []).flatMap(({ language, phrase: ours, over, reason = null }) =>
    over.map((phrase) => entry({ kind: 'prefer', language, phrase, instead: [ours], reason, severity: null })),
  );
  const misspelled = (pack.glossary ?? []).flatMap(({ term, misspelled: forms = [], note }) =>
    forms.map((phrase) =>
      entry({
        kind: 'term',
        language: null,
        phrase,
        instead: [term],
        reason: note?.en ?? note?.de ?? null,
        severity: null,
      }),
    ),
  );
  return [...avoided, ...preferred, ...misspelled];
}
