import { AdministrationFrame } from '../features/administration/frame';
import { TakenAwayList } from '../features/administration/taken-away';

export default function AdministrationTakenAway() {
  return (
    <AdministrationFrame part="taken">
      <TakenAwayList />
    </AdministrationFrame>
  );
}
