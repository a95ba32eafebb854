import * as z from 'zod/mini';
import { packSchema } from './schema.ts';

/**
 * The pack's schema as JSON Schema, for editors that complete and check while a lead types. What JSON Schema cannot say
 * (placeholders, addresses, overlaps) is checked by `npm run pack -- lint` alone.
 */
export function packJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(packSchema, { io: 'input', unrepresentable: 'any' });
  return {
    ...schema,
    title: 'Attune phrase pack',
    description: 'Data only: plain text, no HTML, no patterns, no code.',
  };
}
