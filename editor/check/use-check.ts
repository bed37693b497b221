import { useEffect, useMemo, useState } from 'react';
import type { CheckedDraft } from '../../lib/check/check-draft';
import type { EntryFile } from '../../lib/content/load-entry';
import { type KnownSite, knownSite, withPictures } from '../known-site';
import type { Draft } from '../model/draft';
import { loadSite } from '../site';

/** In milliseconds: a text is checked when its author pauses that long. */
const PAUSE = 300;

/** The findings of the checker in a draft, again after each pause. A draft without a title waits for its author's first word. */
export function useCheck(draft: Draft, file: EntryFile) {
  const { text, title, pictures, file: replaced } = draft;
  const [published, setPublished] = useState<KnownSite>();
  const [checked, setChecked] = useState<CheckedDraft & { text: string }>();
  const [hasFailed, setFailed] = useState(false);
  const [first] = useState(text);
  const isBegun = title !== '' || text !== first;
  useEffect(() => {
    loadSite().then(
      (index) => setPublished(knownSite(index)),
      () => setFailed(true),
    );
  }, []);
  const key = JSON.stringify(file);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the draft, its pictures and the address of its page.
  const site = useMemo(() => published && withPictures(published, draft), [published, pictures, key]);
  useEffect(() => {
    if (!site || !isBegun) return;
    let isCurrent = true;
    const check = async () => {
      const { checkText } = await import('./checker');
      const found = await checkText(text, JSON.parse(key), replaced, site);
      if (isCurrent) setChecked({ ...found, text });
    };
    const timer = setTimeout(() => {
      check().catch((error) => {
        setFailed(true);
        throw error;
      });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [site, isBegun, text, key, replaced]);
  return { site, checked, hasFailed, isChecking: isBegun && checked?.text !== text };
}
