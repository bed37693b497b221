import type { EditorValue } from '@/lib/outputs/values/editor-page';
import { absoluteUrl, href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { PageHeader } from './PageHeader';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** The page on which authors write. Its script puts the form in place of the ways that need none (`editor/`). */
export function EditorView({ shell, contact, forge }: EditorValue) {
  const { introduction, withoutScript, byMail, byForge } = words.editor.page;
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.pages.titles.editor}>
        <p>{introduction}</p>
      </PageHeader>
      <link rel="stylesheet" href={href(routes.editorStyles)} />
      <noscript>
        <div className="wrap">
          <p>{withoutScript}</p>
          <ul>
            {forge && (
              <li>
                <Sentence text={byForge} links={{ forge: forge.url }} />
              </li>
            )}
            <li>
              <Sentence text={byMail(contact.label)} links={{ contact: contact.url }} />
            </li>
          </ul>
        </div>
      </noscript>
      {/* In `npm run dev`, React hydrates the page, and leaves the children of this element alone. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty. */}
      <div data-editor="" data-site={absoluteUrl('/')} data-index={href(routes.siteIndex)} dangerouslySetInnerHTML={{ __html: '' }} />
      <script data-keep="" type="module" src={href(routes.editorScript)} />
    </SiteShell>
  );
}
