import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({ matches: ['https://x.com/*', 'https://www.facebook.com/*'], runAt: 'document_start', main() { return; } });
