/** `npm run audit`: whether weaknesses are known in what ships. Ends with 0 for none, 1 for grave ones, 2 where nobody could say. */
import { audit } from './audit/audit.ts';

const GRAVE = 1;
const NOT_TOLD = 2;

try {
  process.exitCode = (await audit()) ? 0 : GRAVE;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = NOT_TOLD;
}
