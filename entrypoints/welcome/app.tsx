import { Practice } from '@/components/practice';
import { Welcome } from '@/components/welcome';
import { useAccess } from './use-access';
import { usePractice } from './use-practice';

export function App() {
  return (
    <Welcome {...useAccess()}>
      <Practice {...usePractice()} />
    </Welcome>
  );
}
