import { describe } from '@jest/globals';
import { documentReads, documentWrites } from './doors/document.doors.js';
import { documentFiles } from './doors/file.doors.js';
import { putDocument } from './put/document.put.js';
import { standAtDoors } from './stand.js';

describe('the permission matrix: documents and files', () => {
  standAtDoors({
    kind: 'document',
    put: putDocument,
    reads: [...documentReads, ...documentFiles],
    writes: documentWrites,
  });
});
