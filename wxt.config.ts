import { defineConfig } from 'wxt';

const HELPDESKS = ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*', 'https://*.myfreshworks.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Attune',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: HELPDESKS,
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
    },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'attune@attune.example', data_collection_permissions: { required: ['none'] } } } }),
  }),
});
