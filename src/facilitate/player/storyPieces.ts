import type { Story } from '../../content/types.ts';
import type { Text } from '../../model/text.ts';

/** A story in the pieces it is read in: paragraphs to the stop, those after it, what to talk about then. */
export function storyPieces(story: Story, say: (text: Text) => string) {
  const paragraphs = say(story.text)
    .trim()
    .split(/\n\s*\n/);
  return {
    first: paragraphs.slice(0, story.stopAfter),
    rest: paragraphs.slice(story.stopAfter),
    questions: story.questions.map(say),
  };
}
