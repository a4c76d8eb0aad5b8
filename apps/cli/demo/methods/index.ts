import type { Method } from '../types.js';
import { arbetsgivare } from './arbetsgivare.js';
import { bipSamtal } from './bip-samtal.js';
import { digitalStart } from './digital-start.js';
import { enVagIn } from './en-vag-in.js';
import { gronRehab } from './gron-rehab.js';
import { miFlerpart } from './mi-flerpart.js';
import { peerSupport } from './peer-support.js';
import { sipArbete } from './sip-arbete.js';

/** Eight methods: six published, one in review, one draft. */
export const methods: readonly Method[] = [
  bipSamtal,
  miFlerpart,
  peerSupport,
  gronRehab,
  sipArbete,
  enVagIn,
  arbetsgivare,
  digitalStart,
];
