import { useRef, useState } from 'preact/hooks';

/** Finds tags in use by how they begin. */
export type TagsLike = (beginning: string) => Promise<string[]>;

/** What is offered for the tag being typed; the answer to what was typed last counts. */
export function useTagOptions(tagsLike: TagsLike | undefined) {
  const [options, setOptions] = useState<string[]>([]);
  const asked = useRef(0);
  return {
    options,
    close() {
      asked.current++;
      setOptions([]);
    },
    /** @param there tags that are set already, which are not offered again */
    ask(beginning: string, there: readonly string[]) {
      const question = ++asked.current;
      const wanted = beginning.trim();
      if (!tagsLike || !wanted) return setOptions([]);
      tagsLike(wanted).then(
        (found) => {
          if (question !== asked.current) return;
          setOptions(found.filter((tag) => tag === wanted || !there.includes(tag)));
        },
        // Tags can be typed without being offered.
        () => undefined,
      );
    },
  };
}
