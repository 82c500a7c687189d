// Reading the file or the address that a command names.
import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../errors.ts'

const MAX_FILE_BYTES = 512 * 1024 * 1024

/** @throws AppError that names the file and the cure */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size > MAX_FILE_BYTES)
      throw new AppError('file-large', `${file} is larger than 512 MB: split it.`)
    return await readFile(file)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError(
      'file-unreadable',
      `${file} cannot be read: check the path and its rights.`,
      {
        cause: error,
      },
    )
  }
}
