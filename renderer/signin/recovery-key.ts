/** The recovery key is shown once, in groups; its owner types the last one to show it was copied. */

/** The key's groups, as it is printed: separated by hyphens or spaces. */
export function groupsOf(recoveryKey: string): string[] {
  return recoveryKey.split(/[\s-]+/).filter((group) => group !== '');
}

/** True when the typed text is the last group, whatever its case. */
export function provesCopied(recoveryKey: string, typed: string): boolean {
  const last = groupsOf(recoveryKey).at(-1);
  return last !== undefined && typed.trim().toUpperCase() === last.toUpperCase();
}
