import { checkEveryKind } from './every-kind.ts';

checkEveryKind('');
