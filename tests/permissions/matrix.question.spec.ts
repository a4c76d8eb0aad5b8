import { describe } from '@jest/globals';
import { questionFiles } from './doors/file.doors.js';
import { noticeReads } from './doors/notice.doors.js';
import { questionReads } from './doors/question.doors.js';
import { questionWrites } from './doors/question.writes.js';
import { putQuestion } from './put/question.put.js';
import { standAtDoors } from './stand.js';

describe('the permission matrix: questions', () => {
  standAtDoors({
    kind: 'question',
    put: putQuestion,
    reads: [...questionReads, ...questionFiles, ...noticeReads],
    writes: questionWrites,
  });
});
