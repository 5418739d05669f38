import { utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const target = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
const contentEntry = fileURLToPath(new URL('./src/content/main.ts', import.meta.url));

/**
 * Takes out what crxjs adds for a `?iife` script (seen with 3.0.0, 2026-11): a web-accessible entry, which would show
 * our files to every page, and an orphan module of the same script.
 */
function tidyContentScript(): CrxPlugin {
  return {
    name: 'tidy-content-script',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(built) {
      delete built.web_accessible_resources;
      return built;
    },
    generateBundle(_options, bundle) {
      const imported = new Set<string>();
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') for (const name of [...chunk.imports, ...chunk.dynamicImports]) imported.add(name);
      for (const [name, chunk] of Object.entries(bundle))
        if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes('/src/content/') && !imported.has(name))
          delete bundle[name];
    },
  };
}

/** In development crxjs rebuilds a `?iife` script only when its entry changes (3.0.0): touch the entry for what it imports. */
function rebuildContentScript(): Plugin {
  return {
    name: 'rebuild-content-script',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', (file) => {
        const now = new Date();
        if (/\/src\/(capture|model|messages|content)\//.test(file) && file !== contentEntry)
          utimesSync(contentEntry, now, now);
      });
    },
  };
}

/** The two stores differ only in the manifest. The development server's socket needs a CSP that lets it in. */
const manifestFor = (development: boolean): ManifestV3Export => {
  const { minimum_chrome_version, content_security_policy, background, ...shared } = manifest;
  const policy = development ? {} : { content_security_policy };
  return target === 'firefox'
    ? ({
        ...shared,
        ...policy,
        background: { scripts: [background.service_worker], type: 'module' },
        browser_specific_settings: {
          gecko: {
            id: 'inroad@inroad.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      } as unknown as ManifestV3Export)
    : ({ ...shared, ...policy, background, minimum_chrome_version } as ManifestV3Export);
};

export default defineConfig(({ mode, command }) => ({
  plugins: [
    preact(),
    crx({ browser: target, manifest: manifestFor(command === 'serve') }),
    tidyContentScript(),
    rebuildContentScript(),
  ],
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js' } },
  },
  server: { port: 5173, strictPort: true, hmr: { port: 5173 } },
  build: {
    outDir: `dist/${target}`,
    target: target === 'firefox' ? 'firefox140' : 'chrome121',
    minify: mode === 'production',
    modulePreload: false,
    sourcemap: false,
    rolldownOptions: {
      input: { dashboard: 'src/dashboard/index.html' },
      // No hash in the names: rolldown's differs from folder to folder, and a package should come out the same in each.
      output: {
        chunkFileNames: 'assets/[name].js',
        entryFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
}));
