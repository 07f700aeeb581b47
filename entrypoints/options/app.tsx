import { v4 as uuid } from 'uuid';
import { type NamesProps, Options } from '@/components/options';
import { openDashboard } from '@/entrypoints/popup/open-dashboard';
import { database } from '@/entrypoints/popup/open-store';
import { useStored } from '@/lib/live/use-stored';
import { useStoreNotice } from '@/entrypoints/popup/use-store-notice';
import { useAccess } from '@/entrypoints/welcome/use-access';
import { background } from '@/lib/messages';
import { keepName } from '@/lib/reader-name';
import {
  badge,
  cardPosition,
  lookup,
  markLook,
  offKinds,
  selectionButton,
  strictness,
} from '@/lib/settings';
import { deleteAll, NameStore } from '@/lib/store';
import { saveFile } from '@/entrypoints/popup/save-file';
import { useData } from './use-data';
import { useKeys } from './use-keys';
import { useLook } from './use-look';
import { useOptions } from './use-options';
import { useSetting } from '@/lib/live/use-setting';
import { useSites } from './use-sites';

const store = new NameStore(database);

/** Read here, written by the background, which tells the open pages. */
const calls: Omit<NamesProps, 'names'> = {
  async onAdd(statements) {
    const now = new Date().toISOString();
    const names = statements.map((statement) => keepName(uuid(), statement, now));
    await background.addNames(names);
    return names;
  },
  onRevise: (name) => background.reviseName(name),
  onRemove: (names) => background.removeNames(names.map(({ id }) => id)),
  onRestore: (names) => background.addNames(names),
  onExport: (text) => saveFile('blue-pencil-names.txt', text),
};

export function App() {
  const names = useStored(() => store.all(), []);
  const reading = { ...useAccess(), ...useSites() };
  const marks = useSetting(strictness);
  const offer = useSetting(selectionButton);
  const looking = useSetting(lookup);
  const off = useSetting(offKinds);
  const look = useSetting(markLook);
  const position = useSetting(cardPosition);
  const number = useSetting(badge);
  useLook(look.value);
  const data = useData(database);
  return (
    <Options
      reading={reading}
      marks={{
        strictness: marks.value,
        onStrictness: marks.choose,
        kinds: { off: off.value, onOff: off.choose },
        look: look.value,
        onLook: look.choose,
      }}
      card={{
        position: position.value,
        onPosition: position.choose,
        selectionButton: offer.value,
        onSelectionButton: offer.choose,
        badge: number.value,
        onBadge: number.choose,
      }}
      lookup={{ lookup: looking.value, onLookup: looking.choose }}
      keys={useKeys()}
      settings={useOptions()}
      names={{ names, ...calls }}
      notice={useStoreNotice()}
      data={{
        ...data,
        onDashboard: () => void openDashboard(),
        async onDeleteAll() {
          await deleteAll(database);
          await background.refreshPages();
        },
      }}
    />
  );
}
