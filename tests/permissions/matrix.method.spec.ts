import { describe } from '@jest/globals';
import { methodReads, methodWrites } from './doors/method.doors.js';
import { putMethod } from './put/method.put.js';
import { standAtDoors } from './stand.js';

describe('the permission matrix: methods and trials', () => {
  standAtDoors({ kind: 'method', put: putMethod, reads: methodReads, writes: methodWrites });
});
