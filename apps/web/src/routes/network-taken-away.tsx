import { useTranslation } from 'react-i18next';
import { TakenAwayList } from '../features/administration/taken-away';
import { NetworkFrame } from '../features/networks/network-frame';

/** What was taken away of what has its home in the network, for those who answer for it. */
export default function NetworkTakenAway() {
  const { t } = useTranslation();
  return (
    <NetworkFrame title={t('taken.title')} lead={t('taken.lead')} needs="judge">
      {({ id }) => <TakenAwayList homeId={id} />}
    </NetworkFrame>
  );
}
