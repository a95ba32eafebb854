/** Where the coach runs without asking. Other addresses are asked for by the agent and registered one by one. */
export const HELPDESK_HOSTS: string[] = [
  'https://*.zendesk.com/*',
  'https://*.freshdesk.com/*',
  'https://*.myfreshworks.com/*',
];
