/** The package has no types of its own; tests only need to know whether it reads a value. */
declare module 'edtf' {
  export default function edtf(text: string): unknown
}
