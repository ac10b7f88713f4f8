/** Who works with the record: signing in and out, the people of the clinic, what each has set. */
import { z } from 'zod';
import type { Day } from '../clinical/day.ts';
import { languages } from '../clinical/language/language.ts';
import { command, nothing, roles, uuid, type Role } from './command.ts';
import { newPassword, password, personName } from './credentials.ts';
import type { Safety } from './safekeeping.ts';

/** Someone who works with the record, now or formerly. */
export type PersonRow = {
  id: string;
  name: string;
  role: Role;
  /** False: may no longer sign in. Nobody is ever removed. */
  active: boolean;
  /** Every name this person had, oldest first, with the moment it was given (UTC). */
  names: { name: string; since: string }[];
  /** True where the next sign-in asks for a new password. */
  mustChangePassword: boolean;
  /** False for an active person whose adding was interrupted: give a new temporary password. */
  hasPassword: boolean;
};

/** How the window speaks and looks: of the person signed in, else of this computer. */
export const lookSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'larger']),
  /** Whether a letter, digit or sign alone acts as a key. */
  singleKeys: z.enum(['on', 'off']),
});
export type Look = z.infer<typeof lookSchema>;

/** What the window shows before and around everything else. */
export type AppStatus = {
  /** `new`: no record yet; `locked`: a record, nobody signed in; `open`: someone is signed in. */
  record: 'new' | 'locked' | 'open';
  /** Names of the people who can sign in, for the sign-in screen. */
  people: string[];
  signedIn: { id: string; name: string; role: Role; mustChangePassword: boolean } | null;
  /** Who was signed in when the session locked by itself; they come back with their password. */
  lockedFor: string | null;
  /** Null while nobody is signed in. */
  safety: Safety | null;
  look: Look;
  today: Day;
  version: string;
  host: string;
};

const one = z.strictObject({ personId: uuid });
const temporary = command<{ temporaryPassword: string }>();

export const peopleCommands = {
  status: command<AppStatus>()('none', nothing),
  /** First start: makes the record and its first person. The recovery key is shown once. */
  createClinic: command<{ recoveryKey: string }>()(
    'none',
    z.strictObject({
      name: personName,
      password: newPassword,
    }),
  ),
  signIn: command<null>()('none', z.strictObject({ name: z.string().min(1).max(100), password })),
  /** Signs in by the printed recovery key, and gives the person a new password. */
  signInWithRecoveryKey: command<null>()(
    'none',
    z.strictObject({
      name: z.string().min(1).max(100),
      recoveryKey: z.string().min(1).max(200),
      newPassword,
    }),
  ),
  /** Brings back whoever was signed in when the session locked. */
  unlock: command<null>()('none', z.strictObject({ password })),
  /** Locks at once, as when the computer is left. */
  lock: command<null>()('none', nothing),
  /** Someone is at the window: keys or pointer were used. Sent by the preload. */
  stillHere: command<null>()('none', nothing),
  signOut: command<null>()('none', nothing),
  /** Kept for the person who is signed in, else for this computer. */
  changeLook: command<null>()('none', lookSchema),
  changePassword: command<null>()('self', z.strictObject({ current: password, next: newPassword })),
  people: command<PersonRow[]>()('read', nothing),
  /** The temporary password is shown once; the first sign-in asks for another. */
  addPerson: command<{ personId: string; temporaryPassword: string }>()(
    'administer',
    z.strictObject({ name: personName, role: z.enum(roles) }),
  ),
  changeRole: command<null>()(
    'administer',
    z.strictObject({ personId: uuid, role: z.enum(roles) }),
  ),
  /** Earlier entries keep showing the name of their time. */
  renamePerson: command<null>()('administer', z.strictObject({ personId: uuid, name: personName })),
  deactivatePerson: command<null>()('administer', one),
  reactivatePerson: temporary('administer', one),
  resetPassword: temporary('administer', one),
  /** What the person has set for themselves, by name: language, theme, saved views. */
  preferences: command<Record<string, unknown>>()('read', nothing),
  setPreference: command<null>()(
    'read',
    z.strictObject({ name: z.string().regex(/^[a-z_]{1,64}$/), value: z.json() }),
  ),
};
