import filenamify from 'filenamify'
import { withoutExtension } from '../../input/formats.ts'

/**
 * The path, inside an output folder, of the file for an article: its id without the extension, folders kept.
 * No id leads out of the folder or has a name that some system cannot hold.
 */
export function fileNameFor(id: string, extension: string): string {
  const parts = withoutExtension(id)
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => filenamify(part, { replacement: '_', maxLength: 120 }))
  const name = parts.length === 0 ? 'stdin' : parts.slice(-20).join('/')
  return `${name}.${extension}`
}
