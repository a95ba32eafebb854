import { z } from 'zod';
import { RegistryError } from './registry-error.ts';

/** A known weakness of something that ships. */
export interface Weakness {
  readonly package: string;
  readonly severity: string;
  readonly title: string;
  /** The versions that have it, as the registry writes them. */
  readonly versions: string;
  readonly url: string;
}

export interface Audit {
  /** How many packages ship. */
  readonly packages: number;
  readonly weaknesses: readonly Weakness[];
}

/** A package is weak by itself, or (a bare name) by one that it depends on and that is listed too. */
const VIA = z.union([
  z.string(),
  z.object({ name: z.string(), title: z.string(), severity: z.string(), range: z.string(), url: z.string() }),
]);
const REPORT = z.object({
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(VIA) })),
  metadata: z.object({ dependencies: z.object({ prod: z.number() }) }),
});
const REFUSAL = z.object({ message: z.string() });

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const weaknessOf = (via: z.infer<typeof VIA>): readonly Weakness[] =>
  typeof via === 'string' ? [] : [{ package: via.name, versions: via.range, ...via }];

/**
 * Reads what `npm audit --json` wrote. Its exit code does not tell weaknesses from a registry that was not reached.
 *
 * @throws {RegistryError} where the registry did not answer the question
 */
export function readReport(written: string): Audit {
  const found = json(written);
  const report = REPORT.safeParse(found);
  if (report.success) {
    const { vulnerabilities, metadata } = report.data;
    const weaknesses = Object.values(vulnerabilities).flatMap(({ via }) => via.flatMap(weaknessOf));
    return { packages: metadata.dependencies.prod, weaknesses };
  }
  const why = REFUSAL.safeParse(found).data?.message ?? (written.trim().slice(0, 200) || 'npm wrote no report');
  throw new RegistryError(
    `The registry did not tell which weaknesses are known (${why}). This says nothing about the dependencies. ` +
      'Try again where a registry with audits is reached: "npm config get registry" shows which one was asked, ' +
      '"npm_config_registry=ADDRESS npm run audit" asks another.',
  );
}
