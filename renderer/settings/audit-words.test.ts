import { expect, it } from 'vitest';
import { auditActions } from '../../db/audit-actions.ts';
import { actionsInWords } from './audit-words.ts';

it('says every action that the audit can hold', () => {
  expect([...actionsInWords].sort()).toEqual([...auditActions].sort());
});
