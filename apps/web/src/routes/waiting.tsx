import { TextSkeleton } from '../ui/skeletons';

export function Waiting() {
  return <TextSkeleton />;
}
