import { actControls } from './act-controls.ts'
import { alarmControls } from './alarm-controls.ts'
import { approvalControls } from './approval-controls.ts'
import type { Control } from './control.ts'
import { doorControls } from './door-controls.ts'
import { fileControls } from './file-controls.ts'
import { keyControls } from './key-controls.ts'
import { scopeControls } from './scope-controls.ts'
import { stepControls } from './step-controls.ts'

export const allControls: readonly Control[] = [
  ...scopeControls,
  ...actControls,
  ...approvalControls,
  ...alarmControls,
  ...doorControls,
  ...stepControls,
  ...fileControls,
  ...keyControls,
]
