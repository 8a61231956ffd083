import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useContent } from '../../src/content/useContent.ts';

function Roads() {
  return <p>{useContent('roads').map(({ title }) => title.da)}</p>;
}

test('a component waits for its kind and then shows it', async () => {
  const screen = await render(
    <Suspense fallback={<p>Henter</p>}>
      <Roads />
    </Suspense>,
  );
  await expect.element(screen.getByText('Værdivejen')).toBeVisible();
});
