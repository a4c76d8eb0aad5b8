import { Beginning1763760000000 } from './1763760000000-beginning.js';
import { DirectoryEpoch1763770000000 } from './1763770000000-directory-epoch.js';
import { Search1763760200000 } from './1763760200000-search.js';
import { Library1763760300000 } from './1763760300000-library.js';
import { Methods1763760400000 } from './1763760400000-methods.js';
import { NoticeUnmailed1763760500000 } from './1763760500000-notice-unmailed.js';
import { SearchTerms1763761500000 } from './1763761500000-search-terms.js';
import { Administration1763770100000 } from './1763770100000-administration.js';
import { SearchTitles1763770300000 } from './1763770300000-search-titles.js';
import { FeedLatest1763780000000 } from './1763780000000-feed-latest.js';
import { DirectoryVocabulary1763790000000 } from './1763790000000-directory-vocabulary.js';
import { PassageEpoch1763800000000 } from './1763800000000-passage-epoch.js';
import { PassageTriggers1763810000000 } from './1763810000000-passage-triggers.js';
import { OutboxNarrowing1763840000000 } from './1763840000000-outbox-narrowing.js';
import { SearchAudience1763860000000 } from './1763860000000-search-audience.js';
import { HoldRights1763870000000 } from './1763870000000-hold-rights.js';
import { MembershipChosen1763880000000 } from './1763880000000-membership-chosen.js';
import { MembershipPut1763890000000 } from './1763890000000-membership-put.js';

/** In order. A migration that has landed is never changed; the next one is added. */
export const migrations = [
  Beginning1763760000000,
  Search1763760200000,
  Library1763760300000,
  Methods1763760400000,
  NoticeUnmailed1763760500000,
  SearchTerms1763761500000,
  DirectoryEpoch1763770000000,
  Administration1763770100000,
  SearchTitles1763770300000,
  FeedLatest1763780000000,
  DirectoryVocabulary1763790000000,
  PassageEpoch1763800000000,
  PassageTriggers1763810000000,
  OutboxNarrowing1763840000000,
  SearchAudience1763860000000,
  HoldRights1763870000000,
  MembershipChosen1763880000000,
  MembershipPut1763890000000,
];
