import type { Audit, Weakness } from './read-report.ts';

/** The rest is told, and breaks no build. */
const GRAVE = ['moderate', 'high', 'critical'];

const line = ({ package: name, severity, title, versions, url }: Weakness) =>
  `${severity}: ${name} ${versions}\n  ${title}\n  ${url}`;

export const isClean = ({ weaknesses }: Audit): boolean =>
  weaknesses.every(({ severity }) => !GRAVE.includes(severity));

/** What was found, and what to do about it. */
export function tellAudit(audit: Audit): string {
  const { packages, weaknesses } = audit;
  if (weaknesses.length === 0) return `No weakness is known in the ${packages} packages that ship.`;
  const next = isClean(audit)
    ? 'None of them is grave.'
    : 'Set a version without it in package.json (npm view <package> versions), run "npm install" and "npm test"; for a package that another brings, use "overrides".';
  return `${weaknesses.map(line).join('\n')}\n\n${next}`;
}
