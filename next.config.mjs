import path from 'node:path';
import createMDX from '@next/mdx';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

const cache = path.resolve('.cache');

/** The plugins of lib/mdx, bundled by tools/prepare.ts: Turbopack takes plugins by name only. */
const withMDX = createMDX({
  options: {
    remarkPlugins: [path.join(cache, 'remark-plugins.mjs')],
    rehypePlugins: [path.join(cache, 'rehype-plugins.mjs')],
  },
});

/** @type {import('next').NextConfig} */
const shared = {
  trailingSlash: true,
  // As lib/site.ts reads it, which cannot be imported from here.
  basePath: process.env.BASE_PATH?.replace(/^\/*|\/*$/g, '').replace(/^(?=.)/, '/') ?? '',
  // `npm test` checks types with tsc; doing it again here only slows a build down.
  typescript: { ignoreBuildErrors: true },
  // Used at build time only, from node_modules: bundling them costs seconds.
  serverExternalPackages: ['esbuild', 'shiki', 'yaml', 'zod', 'gray-matter', 'image-size', 'rehype-katex', 'rehype-raw', 'unified'],
  reactStrictMode: true,
  devIndicators: false,
};

/** @type {import('next').NextConfig} */
const build = { ...shared, output: 'export', distDir: '.next/export', pageExtensions: ['ts', 'tsx'] };

/** Routes named `route.dev.ts` exist in `npm run dev` only. @type {import('next').NextConfig} */
const development = {
  ...shared,
  pageExtensions: ['ts', 'tsx', 'dev.ts'],
  rewrites: async () => ({ fallback: [{ source: '/:path*', destination: '/dev/files/:path*' }] }),
};

export default (phase) => withMDX(phase === PHASE_DEVELOPMENT_SERVER ? development : build);
