import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The print worker with its fonts is the largest file that must be there without a network. */
const largestFile = 12 * 1024 * 1024;

/**
 * Service worker and manifest: the whole site, print worker and fonts included, is stored at the first visit and
 * works offline afterwards; ready decks are fetched by those who want one. A new version waits until a person says yes (registerType 'prompt').
 * @param enabled false in development, tests and the single file, where `virtual:pwa-register` then does nothing.
 */
export function pwa(enabled: boolean): PluginOption {
  return VitePWA({
    disable: !enabled,
    registerType: 'prompt',
    injectRegister: null,
    includeAssets: ['icon.svg'],
    workbox: {
      globPatterns: ['**/*.{html,js,mjs,css,woff2,ttf,wasm,json,svg,png,webmanifest}'],
      globIgnores: ['vejkort.html', 'print/**'],
      maximumFileSizeToCacheInBytes: largestFile,
      navigateFallback: null,
      cleanupOutdatedCaches: true,
    },
    manifest: {
      name: 'Vejkort',
      short_name: 'Vejkort',
      description: 'Dialogkort, veje og drejebøger til workshops på offentlige arbejdspladser',
      lang: 'da',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f7f4ec',
      theme_color: '#2b343c',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
