import type { Analysis, AnalysisRequest } from '../../lib/analyzer/contract.ts';
import { readRequest } from './read-request.ts';
import type { Line } from './split-lines.ts';

export interface Answer {
  /** JSON without the newline at its end. */
  readonly json: string;
  readonly ok: boolean;
}

/** What the analyze command writes for one line, counted from 1. Never throws. */
export function answerLine(line: Line, number: number, analyze: (request: AnalysisRequest) => Analysis): Answer {
  if (line === null) return refusal(number, 'the line is not valid UTF-8, or too long to read');
  const reading = readRequest(line);
  if ('problem' in reading) return refusal(number, reading.problem);
  try {
    return { json: JSON.stringify(analyze(reading.request)), ok: true };
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return refusal(number, `the analyzer failed on a valid request; please report this: ${what}`);
  }
}

function refusal(number: number, error: string): Answer {
  return { json: JSON.stringify({ line: number, error }), ok: false };
}
