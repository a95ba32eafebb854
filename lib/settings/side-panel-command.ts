/** The command's name in the manifest; its key can be changed on the browser's own page. Firefox has one built in. */
export const SIDE_PANEL_COMMAND = 'open-side-panel';
