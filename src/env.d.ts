/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/vanillajs" />

/** Version from package.json, as shown on the error screen and written into saved files. */
declare const __APP_VERSION__: string;

/** True in the single HTML file, where there is no service worker and no folder of files beside the page. */
declare const __SINGLE__: boolean;
