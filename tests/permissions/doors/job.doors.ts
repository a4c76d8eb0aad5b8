/** Every kind of job, and how what it does stays within what people may see. */
export const JOB_SCOPES: Record<string, string> = {
  'files.release': 'removes bytes that no file names any more; reads no content',
  'files.sweep': 'removes uploads that nobody attached; reads no content',
  'library.extract':
    'reads one attached file for the machine alone: what it finds stands on the file, whose readers only widen when it is clean; it publishes with the rights that the asker holds then',
  'library.rescan': 'asks again for readings that were lost; ids only',
  'invitation.mail': 'one letter to the invited address, with what the inviter wrote and the name of the network',
  'account.link': 'one letter to the address of the account itself; says nothing to who asked',
  'notice.mail': 'asks the sources as the recipient, when the letter is written: who has lost sight gets none',
  'notice.resend': 'asks again for letters that were lost; ids only',
  'search.recount': 'counts how many items hold each key; numbers that rank, shown to nobody',
  'search.check': 'compares the index with the tables; the rows carry readers, and every search filters on them',
};

/** Every topic that somebody listens to. Events hold ids alone. */
export const EVENT_SCOPES: Record<string, string> = {
  notice: 'a person’s own figures, counted anew as that person',
  'question.published': 'readers and mutes are asked for each subscriber, and the question is read through their keys',
  'reply.added': 'item and reply are asked for each subscriber; who sees the item no more is sent away',
  'rights.changed': 'holds nothing: open streams are looked over',
  'search.outbox': 'holds nothing: wakes the relay',
  'search.statistics': 'holds nothing: the numbers of ranking are read anew',
  'session.ended': 'holds nothing: streams of ended sessions end',
  topics: 'holds nothing: the vocabulary, which everyone reads, is read anew',
};
