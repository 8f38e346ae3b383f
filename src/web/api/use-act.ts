import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { newKey } from './request.ts'
import { faultOf } from './fault.ts'

type Intention = { readonly key: string; readonly said: string }

/**
 * One act of the user. Its key stays the same while the answer is uncertain, so that pressing the button again after
 * a broken line cannot do the act twice; what was answered, or was changed before the next try, is a new act.
 */
export function useAct<Input, Output>(
  run: (input: Input, key: string) => Promise<Output>,
  onDone?: (output: Output) => unknown,
) {
  const open = useRef<Intention>(undefined)
  return useMutation({
    mutationFn: (input: Input) => {
      const said = JSON.stringify(input)
      if (open.current?.said !== said) open.current = { key: newKey(), said }
      return run(input, open.current.key)
    },
    onSuccess: (output) => {
      open.current = undefined
      return onDone?.(output)
    },
    onError: (thrown) => {
      if (faultOf(thrown).kind === 'refused') open.current = undefined
    },
  })
}
