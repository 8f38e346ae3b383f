/**
 * All files in what was dropped, folders opened to the bottom. A folder's name stays in the file's name, because
 * `Kabaena Timur/Usulan FINAL.xlsx` is often the only place where the kecamatan is written.
 */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const found = await Promise.all(entries.map(filesUnder))
  return found.flat()
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await fileOf(entry)]
  if (!isFolder(entry)) return []
  const inside = await entriesIn(entry.createReader())
  return (await Promise.all(inside.map(filesUnder))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file((file) => resolve(withPath(file, entry.fullPath.replace(/^\//, ''))), reject)
  })
}

/** Files chosen with their folder say their path beside their name. */
export const chosenFiles = (files: Iterable<File>): File[] =>
  Array.from(files, (file) => withPath(file, file.webkitRelativePath || file.name))

/** Put beside the file and not given to it: some browsers write a colon for every slash in the name of a new file. */
function withPath(file: File, path: string): File {
  if (path === file.name) return file
  const copy = new File([file], file.name, { type: file.type, lastModified: file.lastModified })
  return Object.defineProperty(copy, 'name', { value: path })
}

/** A folder is read in portions of at most a hundred; an empty portion is the end. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
  return portion.length === 0 ? [] : [...portion, ...(await entriesIn(reader))]
}
