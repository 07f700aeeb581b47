import type { Choices } from '@/lib/messages';
import { markLook, offKinds, strictness } from '@/lib/settings';

/** Kinds are left out by the background, which detects. */
export async function choicesNow(): Promise<Choices> {
  const [level, look] = await Promise.all([strictness.getValue(), markLook.getValue()]);
  return { strictness: level, look };
}

/** Tells when the reader chooses anew how much is marked, of which kinds, or how, until `signal` ends. */
export function followChoices(onChoice: (choices: Choices) => void, signal: AbortSignal): void {
  const tell = async (): Promise<void> => {
    const choices = await choicesNow();
    if (!signal.aborted) onChoice(choices);
  };
  const ends = [strictness, markLook, offKinds].map((item) => item.watch(() => void tell()));
  signal.addEventListener('abort', () => {
    try {
      for (const end of ends) end();
    } catch {
      // An extension that was updated has no storage left to turn away from.
    }
  });
}
