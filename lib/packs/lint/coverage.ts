import type { Channel, Language } from '../../analyzer/contract.ts';
import { addressOf } from '../address-of.ts';
import { type PackProblem, writePath } from '../problem.ts';
import type { Pack, Statement } from '../schema.ts';

type Fits = (language: Language, channel: Channel) => boolean;

/** What an agent would look for in vain: a situation without words in one of the languages, or without any for tweets. */
export function* lintCoverage(pack: Pack): Generator<PackProblem> {
  yield* situationGaps(pack);
  yield* addressGaps(pack);
  for (const [index, { tip }] of (pack.whispers ?? []).entries()) {
    for (const language of pack.languages.filter((one) => tip[one] === undefined)) {
      yield { path: writePath(['whispers', index, 'tip']), code: 'tip-language-missing', detail: language };
    }
  }
}

function* situationGaps(pack: Pack): Generator<PackProblem> {
  const tweets = channelsOf(pack).has('tweet');
  for (const [situation, { path, statements }] of situationsOf(pack)) {
    for (const language of pack.languages) {
      const has = (fits: Fits) =>
        statements.some(({ texts }) =>
          texts.some((text) => text.channels.some((channel) => fits(text.language, channel))),
        );
      const detail = `${situation}, ${language}`;
      if (!has((one) => one === language)) yield { path, code: 'situation-language-missing', detail };
      else if (tweets && !has((one, channel) => one === language && channel === 'tweet')) {
        yield { path, code: 'situation-tweet-missing', detail };
      }
    }
  }
}

/** The channels that a team says it answers; all that its texts are for where it does not say. */
function channelsOf({ channels, statements }: Pack): ReadonlySet<Channel> {
  return new Set(channels ?? statements.flatMap(({ texts }) => texts.flatMap((text) => text.channels)));
}

interface Situation {
  /** Where the pack first names it. */
  readonly path: string;
  readonly statements: Statement[];
}

function situationsOf({ statements }: Pack): ReadonlyMap<string, Situation> {
  const found = new Map<string, Situation>();
  for (const [index, statement] of statements.entries()) {
    for (const [place, name] of statement.situations.entries()) {
      const known = found.get(name) ?? { path: writePath(['statements', index, 'situations', place]), statements: [] };
      known.statements.push(statement);
      found.set(name, known);
    }
  }
  return found;
}

/** A German statement says itself to du and to Sie, unless it fits both or the team has one address for all. */
function* addressGaps({ statements, settings }: Pack): Generator<PackProblem> {
  const wanted = settings?.address ? [settings.address] : (['du', 'Sie'] as const);
  for (const [index, { texts }] of statements.entries()) {
    const said = new Set(texts.filter(({ language }) => language === 'de').map(addressOf));
    if (said.size === 0 || said.has('none')) continue;
    for (const address of wanted.filter((one) => !said.has(one))) {
      yield { path: writePath(['statements', index, 'texts']), code: 'address-variant-missing', detail: address };
    }
  }
}
