import { createTheme, type MantineColorsTuple } from '@mantine/core'

const laut: MantineColorsTuple = [
  '#e4eff0',
  '#c9dfe2',
  '#a3c8cd',
  '#78adb4',
  '#4c929b',
  '#267a84',
  '#13727d',
  '#0b5d66',
  '#084a52',
  '#05363c',
]

const stop: MantineColorsTuple = [
  '#f7e8e8',
  '#efd0d0',
  '#e3aeae',
  '#d48585',
  '#c35f5f',
  '#b03f3f',
  '#a62b2b',
  '#9b1c1c',
  '#7d1515',
  '#5c0f0f',
]

/**
 * What Mantine must know in script. The colours that reach the screen stand in tokens.css: the tuples
 * here only give Mantine the names `laut` and `stop` to resolve.
 */
export const theme = createTheme({
  primaryColor: 'laut',
  primaryShade: 7,
  colors: { laut, stop },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: false, rows: 4 } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
  },
})
