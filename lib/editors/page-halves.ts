import type { PageHalves } from './bridge/page.ts';
import { ckeditorPage } from './ckeditor/page.ts';
import { froalaPage } from './froala/page.ts';

/** What runs in the page's own world: the half of each driver that reaches its editor's instance. */
export const pageHalves: PageHalves = { ckeditor: ckeditorPage, froala: froalaPage };
