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
/** Packages that only the build uses: Next.js loads them from node_modules, since bundling them costs seconds. */
const serverExternalPackages = Object.keys(dependencies).filter((name) => !/^(next|react|date-fns|@next|@mdx-js|@fontsource)/.test(name));

/** @type {import('next').NextConfig} */
const shared = {
  trailingSlash: true,
  // Repeats the reading of lib/site/environment.ts, which this file cannot import.
  basePath: process.env.BASE_PATH?.replace(/^\/*|\/*$/g, '').replace(/^(?=.)/, '/') ?? '',
  // `npm test` checks types with tsc; doing it again here only slows a build down.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages,
  reactStrictMode: true,
  devIndicators: false,
};

const compilesViews = process.env.COMPILE_VIEWS === '1';

/** @type {import('next').NextConfig} */
const build = {
  ...shared,
  output: 'export',
  distDir: '.next/export',
  // The build compiles the views, and renders pages itself; a plain `next build` exports them.
  pageExtensions: compilesViews ? ['mts'] : ['ts', 'tsx'],
  ...(compilesViews && {
    // The views need few packages, which load faster as parts of them.
    serverExternalPackages: [],
    turbopack: { resolveExtensions: ['.given.ts', '.ts', '.tsx', '.js', '.mjs', '.json'] },
  }),
  // The code is not minified, so that stack traces are readable without source maps.
  enablePrerenderSourceMaps: false,
  experimental: {
    // Two pages need one process. By default Next.js leaves one processor free, which is half of two.
    cpus: compilesViews ? 1 : availableParallelism(),
    // No script of Next.js is published, and the build minifies the styles.
    turbopackMinify: false,
    turbopackSourceMaps: false,
    // Writing this cache takes longer than it saves: tools/compile.ts already skips the compilation of unchanged code.
    turbopackFileSystemCacheForBuild: false,
  },
};

/** Routes named `route.dev.ts` exist in `npm run dev` only. @type {import('next').NextConfig} */
const development = {
  ...shared,
  pageExtensions: ['ts', 'tsx', 'dev.ts'],
  rewrites: async () => ({
    // Before routes such as `[slug]`, which would answer a file's address with a missing page.
    afterFiles: [{ source: '/:path*/:file([^/]+\\.\\w+)', destination: '/dev/files/:path*/:file' }],
    fallback: [{ source: '/:path*', destination: '/dev/files/:path*' }],
  }),
};

export default (phase) => withMDX(phase === PHASE_DEVELOPMENT_SERVER ? development : build);
