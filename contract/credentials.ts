/** What a person signs in with, as typed. */
import { z } from 'zod';

export const password = z.string().min(1).max(200);
export const newPassword = z.string().min(10).max(200);
export const personName = z.string().trim().min(1).max(100);
