import type { storage as da } from '../da/storage.ts';

export const storage: typeof da = {
  save: {
    memory: {
      blocked:
        'This browser does not keep anything here. What you write is gone when the window is closed. Save the course as a file before you leave.',
      newer:
        'A newer version of Vejkort has been used on this computer, so this one cannot save here. Save the course as a file and reload the page.',
      gone: 'The course was removed from this computer in another window and is no longer being saved. Save it as a file if you want to keep it.',
    },
    failed: {
      quota:
        'The browser has no room left, so the latest is not saved. Save the course as a file, and delete old courses. Vejkort keeps trying.',
      blocked:
        'The browser no longer allows saving, so the latest is not saved. Save the course as a file. Vejkort keeps trying.',
      closed:
        'The connection to the browser’s storage was lost, so the latest is not saved. Leave the window open. Vejkort keeps trying.',
      unknown:
        'The latest could not be saved. Leave the window open and save the course as a file. Vejkort keeps trying.',
    },
  },
  file: {
    tooLarge: 'The file is too large to be a course, so it was not read. Check that it is the right file.',
    unreadable:
      'The file could not be fetched. Check that the drive is still connected and that you may open the file, then try again.',
    notJson:
      'The file is not a course from Vejkort, or it was not downloaded completely. Find the file ending in .vejkort, or download it again.',
    notOurs: 'The file is not a course from Vejkort. Find the file ending in .vejkort.',
    newer:
      'The file was saved by a newer version of Vejkort. Reload the page, or open the file in the newer version. Nothing has been changed.',
    damaged:
      'The file is damaged and cannot be opened. Nothing on this computer has been changed. Find another copy of the file if you have one.',
    details: 'Details for whoever is helping',
  },
  change: {
    failed: 'It could not be saved, so nothing was changed. Try again in a moment.',
  },
  persist: {
    yes: 'The browser has promised to keep what is saved.',
    no: 'The browser may clear this if the computer runs out of room. Save important courses as files.',
  },
};
