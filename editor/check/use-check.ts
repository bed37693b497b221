import { useEffect, useState } from 'react';
import type { CheckedDraft } from '../../lib/check/check-draft';
import type { EntryFile } from '../../lib/content/load-entry';
import { type KnownSite, knownSite } from '../known-site';
import type { Draft } from '../model/draft';
import { loadSite } from '../site';

/** In milliseconds: a text is checked when its author pauses that long. */
const PAUSE = 300;

/** What the checker finds in a draft, again after each pause. A draft without a title waits for its author's first word. */
export function useCheck({ text, title }: Draft, file: EntryFile) {
  const [site, setSite] = useState<KnownSite>();
  const [checked, setChecked] = useState<CheckedDraft & { text: string }>();
  const [hasFailed, setFailed] = useState(false);
  const [first] = useState(text);
  const isBegun = title !== '' || text !== first;
  useEffect(() => {
    loadSite().then(
      (index) => setSite(knownSite(index)),
      () => setFailed(true),
    );
  }, []);
  const key = JSON.stringify(file);
  useEffect(() => {
    if (!site || !isBegun) return;
    let isCurrent = true;
    const check = async () => {
      const { checkText } = await import('./checker');
      const found = await checkText(text, JSON.parse(key), site);
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
  }, [site, isBegun, text, key]);
  return { site, checked, hasFailed, isChecking: isBegun && checked?.text !== text };
}
