import type { Annotation } from '@/lib/annotation';
import { background, type Choices } from '@/lib/messages';
import type { MarkSheet } from '@/lib/page/marks';
import type { SessionCalls } from '@/lib/page/types';
import { choicesNow } from './follow-choices';

export interface Beginning {
  calls: SessionCalls;
  choices: Promise<Choices>;
}

/**
 * Asks the background once for all that a reader begins with: where the annotations of its page are kept,
 * these, and how the reader wants marks. Each question by itself would wait behind what the page has to do.
 * What is asked after that is asked as ever.
 *
 * @param sheets styles of marks to be put into the page with it
 * @param onUnanswered called where nobody answers, and they may not have been put in
 */
export function beginPage(sheets: MarkSheet[], onUnanswered: () => void): Beginning {
  const choices = Promise.withResolvers<Choices>();
  let isFirst = true;
  let told: { source: string; annotations: Annotation[] } | undefined;

  async function begin(href: string, claimed: string[]): Promise<string> {
    try {
      const beginning = await background.beginPage(href, claimed, sheets);
      const { source, annotations } = beginning;
      told = annotations && { source, annotations };
      choices.resolve(beginning.choices);
      return source;
    } catch (error) {
      onUnanswered();
      choices.resolve(choicesNow());
      throw error;
    }
  }

  return {
    choices: choices.promise,
    calls: {
      readSlices: (slices) => background.readSlices(slices),
      suggestNames: (...asked) => background.suggestNames(...asked),
      sourceOf(href, claimed) {
        if (!isFirst) return background.sourceOf(href, claimed);
        isFirst = false;
        return begin(href, claimed);
      },
      async annotationsOf(source) {
        const first = told;
        told = undefined;
        return first?.source === source ? first.annotations : background.annotationsOf(source);
      },
    },
  };
}
