import { MethodEntity } from './method.entity.js';
import { TrialEntity } from './trial.entity.js';

export { Achieved, type Description, LABELS, MethodLevel } from './description.js';
export { CreateMethodDraftInput, MethodSort, SaveMethodInput } from './method.input.js';
export { MethodRepository, type MethodRow } from './method.repository.js';
export { MethodService } from './method.service.js';
export { MethodsModule } from './methods.module.js';
export { Again } from './trial.entity.js';
export { TrialRepository, type TrialRow } from './trial.repository.js';
export { TrialService } from './trial.service.js';
export { EditTrialInput, RecordTrialInput, Trial } from './trial.types.js';
export { Method } from './types.js';

export const methodEntities = [MethodEntity, TrialEntity];
