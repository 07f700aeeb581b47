import { Welcome } from '@/components/welcome';
import { useAccess } from './use-access';

export function App() {
  return <Welcome {...useAccess()} />;
}
