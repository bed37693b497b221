import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadContent, sourceOf } from '../../lib/content/load';
import { siteFrom } from '../../lib/content/site-source';
import { siteIndex } from '../../lib/outputs/editor/site-index';
import { escapeXml } from '../../lib/outputs/xml';
import { knownSite } from '../known-site';
import { previewOf } from './preview-of';

const NOW = new Date('2026-12-01T09:00:00Z');

test.each(['content', 'e2e/everything', 'e2e/season'])(
  'the page of each entry of %s shows beside what the index knows of the others',
  (folder) => {
    const contentDir = path.resolve(folder);
    const content = siteFrom({ ...sourceOf(loadContent(contentDir), contentDir), histories: new Map() }, NOW);
    const site = knownSite(JSON.parse(JSON.stringify(siteIndex(content))));
    for (const entry of content.entries) {
      const { page, card, states } = previewOf(entry, site, NOW);
      const html = renderToStaticMarkup(page);
      expect(html, entry.file).toContain(escapeXml(entry.title));
      expect(html, entry.file).toContain('<h1');
      expect(card !== undefined, entry.file).toBe(!['membres', 'pages'].includes(entry.collection));
      expect(states.length, entry.file).toBeGreaterThan(0);
    }
  },
);
