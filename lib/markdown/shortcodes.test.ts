import { expect, test } from 'vitest';
import { compileText } from './test-words';

test.each([
  ['{{< youtube AAAAAAAAAAA >}}', 'https://www.youtube.com/watch?v=AAAAAAAAAAA'],
  ['{{< youtube AAAAAAAAAAA?start=30 >}}', 'https://www.youtube.com/watch?v=AAAAAAAAAAA&start=30'],
  ['{{< youtube https://youtu.be/AAAAAAAAAAA >}}', 'https://youtu.be/AAAAAAAAAAA'],
  ['{{< youtube id="http://www.youtube.com/watch?v=AAAAAAAAAAA&t=3s" >}}', 'https://www.youtube.com/watch?v=AAAAAAAAAAA&t=3s'],
  ['{{< youtube youtu.be/AAAAAAAAAAA >}}', 'https://youtu.be/AAAAAAAAAAA'],
  ['{{< vimeo //vimeo.com/146022717 >}}', 'https://vimeo.com/146022717'],
  ['{{< tweet https://x.com/camille/status/42 >}}', 'https://x.com/camille/status/42'],
  ['{{< tweet user="camille" id="42" >}}', 'https://x.com/camille/status/42'],
  ['{{< gist https://gist.github.com/camille/0123 >}}', 'https://gist.github.com/camille/0123'],
])('%s leads to %s', (source, url) => {
  const { tree, findings } = compileText(source);
  expect(tree.children).toMatchObject([{ name: 'ExternalMedia', attributes: [{ name: 'url', value: url }, { name: 'service' }] }]);
  expect(findings).toEqual([]);
});

test.each(['{{% callout note >}}\nUn mot.\n{{% /callout %}}', '{{< callout note %}}Un mot.{{< /callout >}}'])(
  '%j: a tag opened with one sign ends with the other too',
  (source) => {
    const { tree, findings } = compileText(source);
    expect(tree.children).toMatchObject([{ name: 'Callout', children: [{ tagName: 'p', children: [{ value: 'Un mot.' }] }] }]);
    expect(findings).toEqual([]);
  },
);
