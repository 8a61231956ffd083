/** What the browser says about keeping our data. Bytes; null where it does not say. */
export type StorageState = { persisted: boolean | null; used: number | null; quota: number | null };

let asked: Promise<boolean> | null = null;

/**
 * Asks the browser, once a window, not to clear our data when it runs out of room. Some browsers then ask the person, so it is
 * done at the first real change and not on arrival. False where it is refused or unknown.
 */
export function askToPersist(): Promise<boolean> {
  asked ??= ask();
  return asked;
}

async function ask(): Promise<boolean> {
  try {
    return (await storageManager()?.persist()) ?? false;
  } catch {
    return false;
  }
}

export async function storageState(): Promise<StorageState> {
  try {
    const manager = storageManager();
    if (manager === undefined) return { persisted: null, used: null, quota: null };
    const [persisted, estimate] = await Promise.all([manager.persisted(), manager.estimate()]);
    return { persisted, used: estimate.usage ?? null, quota: estimate.quota ?? null };
  } catch {
    return { persisted: null, used: null, quota: null };
  }
}

/** Missing in old browsers, in Node and on pages without a secure origin. */
function storageManager(): (Partial<StorageManager> & StorageManager) | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
