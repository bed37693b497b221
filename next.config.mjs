import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import createMDX from '@next/mdx';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

const cache = path.resolve('.cache');

/** The plugins of lib/markdown, bundled by tools/prepare.ts: Turbopack takes plugins by name only. */
const withMDX = createMDX({
  options: {
    remarkPlugins: [path.join(cache, 'remark-plugins.mjs')],
    rehypePlugins: [path.join(cache, 'rehype-plugins.mjs')],
  },
});

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** What the pages are made with, all of it at build time: loaded from node_modules, since bundling it costs seconds. */
const serverExternalPackages = Object.keys(dependencies).filter((name) => !/^(next|react|date-fns|@next|@mdx-js|@fontsource)/.test(name));

/** @type {import('next').NextConfig} */
const shared = {
  trailingSlash: true,
  // As lib/site/environment.ts reads it, which cannot be imported from here.
  basePath: process.env.BASE_PATH?.replace(/^\/*|\/*$/g, '').replace(/^(?=.)/, '/') ?? '',
  // `npm test` checks types with tsc; doing it again here only slows a build down.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages,
  reactStrictMode: true,
  devIndicators: false,
};

/** @type {import('next').NextConfig} */
const build = {
  ...shared,
  output: 'export',
  distDir: '.next/export',
  pageExtensions: process.env.RENDER_IN_SHEETS === '1' ? ['ts', 'tsx', 'sheet.ts'] : ['ts', 'tsx'],
  // Routes wait for the check of the content, which may be long.
  staticPageGenerationTimeout: 3600,
  // What it runs is readable as it is, since nothing is minified.
  enablePrerenderSourceMaps: false,
  experimental: {
    // Next.js leaves a processor free, which counts where there are two. Each worker holds the content.
    cpus: Math.min(availableParallelism(), Number(process.env.MAX_WORKERS ?? Infinity)),
    // Nothing of its scripts is published, and the finishing step makes styles small.
    turbopackMinify: false,
    turbopackSourceMaps: false,
    // Takes longer to write than it saves: code that was compiled before is not compiled again (tools/compiled-code.ts).
    turbopackFileSystemCacheForBuild: false,
  },
};

/** Routes named `route.dev.ts` exist in `npm run dev` only. @type {import('next').NextConfig} */
const development = {
  ...shared,
  pageExtensions: ['ts', 'tsx', 'dev.ts'],
  rewrites: async () => ({
    // Before routes such as `[slug]`, which would take a file for a page that is not there.
    afterFiles: [{ source: '/:path*/:file([^/]+\\.\\w+)', destination: '/dev/files/:path*/:file' }],
    fallback: [{ source: '/:path*', destination: '/dev/files/:path*' }],
  }),
};

export default (phase) => withMDX(phase === PHASE_DEVELOPMENT_SERVER ? development : build);
