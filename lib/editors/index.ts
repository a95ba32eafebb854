import { ckeditor } from './ckeditor/driver.ts';
import type { EditorDriver } from './contract.ts';

/** Every kind of editor that Attune reads and writes; the first that matches a composer is asked. */
export const editors: readonly EditorDriver[] = [ckeditor];
