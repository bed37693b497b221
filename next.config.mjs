import path from 'node:path';
import createMDX from '@next/mdx';

const cache = path.resolve('.cache');

/** The plugins of lib/mdx, bundled by tools/prepare.ts: Turbopack takes plugins by name only. */
const withMDX = createMDX({
  options: {
    remarkPlugins: [path.join(cache, 'remark-plugins.mjs')],
    rehypePlugins: [path.join(cache, 'rehype-plugins.mjs')],
  },
});

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH?.replace(/^\/*|\/*$/g, '').replace(/^(?=.)/, '/') ?? '',
  distDir: '.next/export',
  pageExtensions: ['ts', 'tsx'],
  // `npm test` checks types with tsc; doing it again here only slows a build down.
  typescript: { ignoreBuildErrors: true },
  // Used at build time only, from node_modules: bundling them costs seconds.
  serverExternalPackages: ['esbuild', 'shiki', 'yaml', 'zod', 'gray-matter', 'image-size', 'rehype-katex', 'rehype-raw', 'unified'],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
};

export default withMDX(config);
