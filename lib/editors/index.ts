import { ckeditor } from './ckeditor/driver.ts';
import type { EditorDriver } from './contract.ts';
import { froala } from './froala/driver.ts';
import { textarea } from './textarea/driver.ts';

/** Every kind of editor that Attune reads and writes; the first that matches a composer is asked. */
export const editors: readonly EditorDriver[] = [ckeditor, froala, textarea];
