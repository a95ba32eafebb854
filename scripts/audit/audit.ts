import { askRegistry } from './ask-registry.ts';
import { isClean, tellAudit } from './tell-audit.ts';

/**
 * Tells which weaknesses are known in what ships; whether there is no grave one.
 *
 * @throws {RegistryError} where nobody could say
 */
export async function audit(): Promise<boolean> {
  const found = await askRegistry();
  console.log(tellAudit(found));
  return isClean(found);
}
