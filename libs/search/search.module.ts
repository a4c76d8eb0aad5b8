import { Global, Module } from '@nestjs/common';
import { SearchOutbox } from './outbox.js';

@Global()
@Module({ providers: [SearchOutbox], exports: [SearchOutbox] })
export class SearchModule {}
