import { SearchOutboxEntity } from './outbox.js';

export { SearchOutbox } from './outbox.js';
export { SearchModule } from './search.module.js';

export const searchEntities = [SearchOutboxEntity];
