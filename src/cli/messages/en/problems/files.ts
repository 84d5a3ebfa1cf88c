import type { ProblemWords } from '../../words.js'

export const FILES = {
  'file-not-found': ({ path }) => `There is no file ${path}. Check the path and the spelling.`,
  'address-not-file': ({ url }) =>
    `${url} is a web address, and a file is read here. To load and store it: igm fetch --url ${url}`,
  'file-unreadable': ({ path, reason }) =>
    `The file ${path} cannot be read (${reason}). Check that it is a file and that you may read it.`,
  'file-too-large': ({ path, limit }, { whole }) =>
    `${path} is larger than ${whole(limit)} bytes; a budget table is far smaller. Give the right file.`,
  'browser-missing': () =>
    'igm prints a PDF with Edge, Chrome or Chromium; none of them is found here. Write the report with -o FILE.html and print it to PDF from a browser, or name the program with IGM_BROWSER.',
  'print-failed': ({ browser, reason }) =>
    `${browser} does not print (${reason}). Write the report with -o FILE.html and print it to PDF from a browser.`,
  'output-missing': ({ format }) => `The format ${format} needs a file: -o FILE.${format}`,
  'folder-missing': ({ option }) => `${option} writes several files and needs a folder for them: -o FOLDER`,
  'output-folder-missing': ({ path }) =>
    `The folder of ${path} does not exist. Create it first or name another place.`,
  'output-is-dash': () =>
    '"-" is no file to write to. Without this option the result stands on standard output.',
  'output-is-input': ({ path }) =>
    `${path} is read, so the result cannot be written to it. Give another file.`,
  'outputs-meet': ({ path, other }) =>
    `${other} and ${path} are the same file: one result would overwrite the other. Give two files.`,
  'output-in-store': ({ path }) =>
    `${path} is in the folder in which igm keeps its tables. Give another folder.`,
  'working-folder-missing': () =>
    'The folder in which this command was typed does not exist any more. Go to another one and repeat the command.',
  'output-locked': ({ path }) =>
    `${path} is locked, probably still open in Excel. Close it there and repeat the command.`,
  'output-failed': ({ path, reason }) =>
    reason === 'EISDIR'
      ? `${path} is a folder. Give the name of a file in it.`
      : /^(?:ENOTDIR|ENAMETOOLONG|ELOOP|EEXIST|EINVAL)$/.test(reason)
        ? `${path} cannot be written (${reason}): no file can have this name here. Give another name.`
        : `${path} cannot be written (${reason}). Check that you may write there and that there is room.`,
  'temp-folder-failed': ({ path, reason }) =>
    `Nothing can be kept for the moment in the folder ${path} (${reason}). Set TMPDIR (on Windows TEMP) to a folder that you may write to.`,
} satisfies Partial<ProblemWords>
