import type { Part } from './hugo-parts';

/** Parts of texts of the sites of some themes. */

export const ACADEMIC_PARTS: readonly Part[] = [
  (p) => `{{% callout note %}}\n${p.words()}\n{{% /callout %}}`,
  (p) => `{{% alert warning %}}\n- ${p.words()}\n{{% /alert %}}`,
  (p) => `{{< spoiler text="${p.words()}" >}}\n${p.words()}\n{{< /spoiler >}}`,
  (p) => `{{< cta cta_link="/page-disparue/" cta_text="${p.words()}" cta_new_tab="false" >}}`,
  (p) => `{{% staticref "files/absent.pdf" "newtab" %}}${p.words()}{{% /staticref %}}`,
  (p) => `{{< icon name="python" pack="fab" >}} ${p.words()}`,
  (p) => `{{< hl >}}${p.words()}{{< /hl >}}`,
  (p) => `{{< math >}}\n$$\\gamma_{n} = \\text{${p.words(1)}}$$\n{{< /math >}}`,
  (p) => `{{< cite page="/publication/absente" view="4" >}} ${p.words()}`,
  (p) => `{{< table path="resultats.csv" header="true" caption="${p.words()}" >}}`,
  (p) => `{{< mermaid >}}\ngraph TD;\n  A-->${p.words(1)};\n{{< /mermaid >}}`,
  (p) => `{{< gallery album="absent" >}}\n\n${p.words()}`,
  (p) => `{{< button url="https://exemple.fr" new_tab="true" >}}${p.words()}{{< /button >}}`,
  (p) => `{{< toggle "${p.words()}" >}}\n${p.words()}\n{{< /toggle >}}`,
  (p) => `{{< audio src="entretien.mp3" caption="${p.words()}" >}}`,
  (p) => `{{< mention "ada" >}} ${p.words()}`,
  (p) => `{{< cards >}}\n  {{< card url="/x/" title="${p.words()}" subtitle="${p.words()}" icon="user" >}}\n{{< /cards >}}`,
  (p) => `{{% steps %}}\n\n### ${p.words()}\n\n${p.words()}\n\n{{% /steps %}}`,
];

export const DOCSY_PARTS: readonly Part[] = [
  (p) => `{{% alert title="${p.words()}" color="warning" %}}\n${p.words()}\n{{% /alert %}}`,
  (p) => `{{% pageinfo color="primary" %}}\n${p.words()}\n{{% /pageinfo %}}`,
  (p) =>
    `{{< blocks/cover title="${p.words()}" image_anchor="top" height="full" >}}\n<a class="btn" href="/page-disparue/">${p.words()} <i class="fas fa-x"></i></a>\n<p class="lead">${p.words()}</p>\n{{< /blocks/cover >}}`,
  (p) =>
    `{{% blocks/section color="dark" type="row" %}}\n{{% blocks/feature icon="fa-lightbulb" title="${p.words()}" url="https://exemple.fr" %}}\n${p.words()}\n{{% /blocks/feature %}}\n{{% /blocks/section %}}`,
  (p) => `{{% blocks/lead color="primary" %}}\n${p.words()}\n{{% /blocks/lead %}}`,
  (p) =>
    `{{< tabpane text=true >}}\n{{% tab header="**${p.words()}**:" disabled=true /%}}\n{{% tab header="${p.words()}" lang="en" %}}\n${p.words()}\n{{% /tab %}}\n{{< tab header="${p.words(1)}" lang="sh" >}}\necho ${p.words(1)}\n{{< /tab >}}\n{{< /tabpane >}}`,
  (p) =>
    `{{< cardpane >}}\n{{< card header="**${p.words()}**" title="${p.words()}" subtitle="${p.words()}" footer="${p.words()}" >}}\n${p.words()}\n{{< /card >}}\n{{< /cardpane >}}`,
  (p) => `{{< imgproc ${p.picture('paysage.png').replace('.png', '')} Fill "600x300" >}}\n${p.words()}\n{{< /imgproc >}}`,
  (p) => `{{% readfile file="morceau-absent.md" %}}\n\n${p.words()}`,
  (p) => `{{% details "${p.words()}" "ouvert" %}}\n${p.words()}\n{{% /details %}}`,
  (p) => `{{< iframe src="https://exemple.fr/" sub="${p.words()}" >}}`,
  (p) => `{{% conditional-text include-if="autre" %}}\n${p.words()}\n{{% /conditional-text %}}`,
  (p) => `{{% button relref="/" class="x" %}}${p.words()}{{% /button %}}`,
  (p) => `{{% children %}}\n\n${p.words()}`,
  (p) => `{{% expand "${p.words()}" %}}${p.words()}{{% /expand %}}`,
  (p) => `{{< hint type=important >}}\n**${p.words()}**\n\n${p.words()}\n{{< /hint >}}`,
  (p) => `{{< columns >}}\n${p.words()}\n<--->\n${p.words()}\n{{< /columns >}}`,
];

export const BLOWFISH_PARTS: readonly Part[] = [
  (p) => `{{< alert icon="fire" cardColor="#e63946" >}}\n${p.words()} **${p.words()}**\n{{< /alert >}}`,
  (p) => `{{< alert "circle-info" >}}${p.words()}{{< /alert >}}`,
  (p) => `{{< lead >}}\n${p.words()}\n{{< /lead >}}`,
  (p) => `{{< button href="#bouton" target="_self" >}}\n${p.words()}\n{{< /button >}}`,
  (p) => `{{< badge >}}\n${p.words()}\n{{< /badge >}} {{< keyword icon="github" >}} ${p.words()} {{< /keyword >}}`,
  (p) =>
    `{{< keywordList >}}\n{{< keyword >}}${p.words()}{{< /keyword >}}\n{{< keyword >}}${p.words()}{{< /keyword >}}\n{{< /keywordList >}}`,
  (p) =>
    `{{< accordion mode="open" >}}\n{{< accordionItem title="${p.words()}" icon="x" open=true >}}\n${p.words()}\n{{< /accordionItem >}}\n{{< /accordion >}}`,
  (p) =>
    `{{< timeline >}}\n{{< timelineItem icon="github" header="${p.words()}" badge="${p.words()}" subheader="${p.words()}" >}}\n${p.words()}\n<ul><li>${p.words()}</li></ul>\n{{< /timelineItem >}}\n{{< /timeline >}}`,
  (p) => `{{< typeit tag=h1 lifeLike=true >}}\n${p.words()}\n{{< /typeit >}}`,
  (p) => `{{< tabs >}}\n{{< tab label="${p.words()}" icon="x" >}}\n${p.words()}\n{{< /tab >}}\n{{< /tabs >}}`,
  (p) => `{{< youtubeLite id="abc" label="${p.words()}" params="start=130" >}}`,
  (p) => `{{< gallery >}}\n<img src="${p.picture('galerie.png')}" class="grid-w33" alt="${p.words()}" />\n{{< /gallery >}}`,
  (p) => `{{< carousel images="{https://exemple.fr/a.jpg}" aspectRatio="16-9" interval="2000" >}}\n\n${p.words()}`,
  (p) => `{{< chart >}}\ntype: 'bar', data: { labels: ['${p.words(1)}'] }\n{{< /chart >}}`,
  (p) => `{{< katex >}} \\(f(a)\\) ${p.words()}`,
  (p) => `{{< article link="/page-disparue/" showSummary=true >}}\n\n${p.words()}`,
  (p) => `{{< github repo="exemple/exemple" showThumbnail=true >}} ${p.words()}`,
  (p) => `{{< swatches "#64748b" "#3b82f6" >}} ${p.words()}`,
  (p) => `{{< list title="${p.words()}" cardView=true limit=6 where="Type" value="sample" >}}`,
  (p) => `{{< figure src="${p.picture('abstrait.png')}" alt="${p.words()}" caption="${p.words()}" default=true nozoom=true >}}`,
  (p) => `{{< mdimporter url="https://exemple.fr/a.md" >}}\n\n${p.words()}`,
];
